package salescoach.bot.followup.message;

/** What can be pressed under a step; the id of the block is the step's {@code StepKey}. */
public final class StepActions {

  /** Done, with the outcome as the value. */
  public static final String DONE = "step_done";

  /** One of several: an outcome, a stage, or {@link #UNTIL}. */
  public static final String MORE = "step_more";

  /** Put off to the next working day. */
  public static final String SNOOZE = "step_snooze";

  /** Left out: the prospect comes back after the usual gap. */
  public static final String SKIP = "step_skip";

  /** A draft for it. */
  public static final String DRAFT = "step_draft";

  /** Put on the back-burner. */
  public static final String BACK_BURNER = "step_back_burner";

  /** Won. */
  public static final String WON = "step_won";

  /** Lost. */
  public static final String LOST = "step_lost";

  /** A lead that is still alive. */
  public static final String ALIVE = "step_alive";

  /** What the menu says for putting off to a date. */
  public static final String UNTIL = "until";

  private StepActions() {}
}
