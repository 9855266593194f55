package salescoach.bot.playbook.message;

import java.util.List;

/** The names under which Slack hands back what a person pressed. */
public final class AskActions {

  /** Shows an entry beside what is there: related ones, and those near to an open question. */
  public static final List<String> SHOW = List.of("ask_show_1", "ask_show_2", "ask_show_3");

  /** "This one", of a choice: the entry takes the choice's place. */
  public static final List<String> CHOOSE = List.of("ask_choose_1", "ask_choose_2", "ask_choose_3");

  /** "None of these". */
  public static final String NONE = "ask_none";

  /** Opens the page of a guideline; the value is the fault. */
  public static final List<String> FAULT =
      List.of("ask_fault_1", "ask_fault_2", "ask_fault_3", "ask_fault_4", "ask_fault_5");

  /** Opens an entry that is too long for a message. */
  public static final String WHOLE = "ask_whole";

  /** On a guideline's page: opens the entry about it; the value is the fault. */
  public static final String OF_FAULT = "ask_of_fault";

  /** The thumbs; the value is a {@link Rating}. */
  public static final String RATE = "ask_rate";

  private AskActions() {}
}
