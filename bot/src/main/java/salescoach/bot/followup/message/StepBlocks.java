package salescoach.bot.followup.message;

import com.slack.api.model.block.ActionsBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.ButtonElement;
import com.slack.api.model.block.element.OverflowMenuElement;
import java.util.ArrayList;
import java.util.List;
import salescoach.bot.followup.step.Outcome;
import salescoach.bot.followup.step.Step;
import salescoach.bot.followup.step.StepState;
import salescoach.bot.slack.BlockLimits;
import salescoach.bot.slack.Mrkdwn;
import salescoach.bot.slack.Parts;
import salescoach.bot.slack.Split;
import salescoach.bot.slack.Wording;
import salescoach.cadence.Action;

/**
 * One step as blocks: who, what, when, why, and its buttons; or in a line what became of it. At
 * most two blocks, and 900 characters of text.
 */
public final class StepBlocks {

  private static final int MOST_WHY = 300;
  private static final int BRIEF_WHY = 110;

  private StepBlocks() {}

  /** A step as it stands. */
  public static List<LayoutBlock> of(Step step, StepState state) {
    return of(step, state, MOST_WHY);
  }

  /** The same with its reason in brief, where room is short. */
  static List<LayoutBlock> brief(Step step, StepState state) {
    return of(step, state, BRIEF_WHY);
  }

  private static List<LayoutBlock> of(Step step, StepState state, int mostWhy) {
    if (!state.isOpen()) {
      return List.of(Parts.context("*" + StepWords.name(step.prospect()) + "*: " + became(state)));
    }
    // The block says once which step it is, and each button only what it does with it.
    ActionsBlock actions =
        ActionsBlock.builder().blockId(step.key().value()).elements(buttons(step)).build();
    return List.of(Parts.section(said(step, mostWhy)), actions);
  }

  private static String said(Step step, int mostWhy) {
    String reach = StepWords.reach(step).map(known -> " · " + known).orElse("");
    return "*"
        + StepWords.name(step.prospect())
        + "*\n"
        + StepWords.what(step)
        + reach
        + "\n"
        + Split.first(Mrkdwn.escape(step.next().why()), mostWhy);
  }

  private static String became(StepState state) {
    String until = state.until().map(day -> " until " + Wording.day(day)).orElse("");
    return switch (state.kind()) {
      case OPEN -> "to do";
      case DONE ->
          "done" + state.outcome().map(outcome -> ", " + StepWords.came(outcome)).orElse("") + ".";
      case SNOOZED -> "put off" + until + ".";
      case SKIPPED ->
          "left out" + state.until().map(day -> "; back on " + Wording.day(day)).orElse("") + ".";
      case DROPPED -> "changed since; this step is off your list.";
    };
  }

  private static List<BlockElement> buttons(Step step) {
    return switch (step.next().action()) {
      case BACK_BURNER ->
          List.of(
              primary(Parts.button("Put on the back-burner", StepActions.BACK_BURNER)),
              Parts.button("Keep trying", StepActions.SKIP),
              menu(step, List.of(Outcome.TALKED, Outcome.NOT_INTERESTED)));
      case WINNOW ->
          List.of(
              primary(Parts.button("Still alive", StepActions.ALIVE)),
              Parts.button("Won", StepActions.WON),
              Parts.button("Lost", StepActions.LOST),
              Parts.button("Snooze", StepActions.SNOOZE));
      default -> touching(step);
    };
  }

  private static List<BlockElement> touching(Step step) {
    Action action = step.next().action();
    Outcome usual = usual(action);
    List<BlockElement> elements = new ArrayList<>();
    elements.add(
        primary(Parts.button(StepWords.button(usual, action), StepActions.DONE, usual.id())));
    if (action == Action.VOICEMAIL || action == Action.EMAIL) {
      elements.add(Parts.button("Draft it", StepActions.DRAFT));
    }
    elements.add(Parts.button("Snooze", StepActions.SNOOZE));
    elements.add(Parts.button("Skip", StepActions.SKIP));
    elements.add(menu(step, others(action)));
    return elements;
  }

  private static Outcome usual(Action action) {
    return switch (action) {
      case CALL -> Outcome.NO_ANSWER;
      case VOICEMAIL -> Outcome.LEFT_VOICEMAIL;
      case ASK_DECISION_MAKER, CIRCLE_BACK -> Outcome.TALKED;
      default -> Outcome.SENT;
    };
  }

  /** Four at most, for the menu has room for five. */
  private static List<Outcome> others(Action action) {
    return switch (action) {
      case CALL ->
          List.of(
              Outcome.LEFT_VOICEMAIL, Outcome.TALKED, Outcome.HANDED_OFF, Outcome.NOT_INTERESTED);
      case VOICEMAIL ->
          List.of(Outcome.NO_ANSWER, Outcome.TALKED, Outcome.HANDED_OFF, Outcome.NOT_INTERESTED);
      case ASK_DECISION_MAKER, CIRCLE_BACK ->
          List.of(Outcome.NO_ANSWER, Outcome.LEFT_VOICEMAIL, Outcome.SENT, Outcome.NOT_INTERESTED);
      default -> List.of(Outcome.TALKED, Outcome.HANDED_OFF, Outcome.NOT_INTERESTED);
    };
  }

  private static BlockElement menu(Step step, List<Outcome> outcomes) {
    List<OptionObject> options = new ArrayList<>();
    for (Outcome outcome : outcomes) {
      String label = StepWords.button(outcome, step.key().action());
      options.add(Parts.option(label, outcome.id()));
    }
    options.add(Parts.option("Snooze until a date…", StepActions.UNTIL));
    return OverflowMenuElement.builder()
        .actionId(StepActions.MORE)
        .options(options.subList(0, Math.min(options.size(), BlockLimits.OVERFLOW_OPTIONS)))
        .build();
  }

  private static ButtonElement primary(ButtonElement button) {
    button.setStyle("primary");
    return button;
  }
}
