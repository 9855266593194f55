package salescoach.bot.followup.message;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.ButtonElement;
import com.slack.api.model.block.element.OverflowMenuElement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import salescoach.bot.followup.step.Outcome;
import salescoach.bot.followup.step.Step;
import salescoach.bot.followup.step.StepKey;
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

  /** What the buttons of a step carry, labels and values together, at most. */
  private static final int BUTTONS = 690;

  private StepBlocks() {}

  /**
   * The first of those steps that fit into that many characters, for Slack bounds what all blocks
   * of a message carry together.
   */
  public static List<Step> fitting(List<Step> steps, int most) {
    int room = most;
    List<Step> fitting = new ArrayList<>();
    for (Step step : steps) {
      room -= said(step).length() + BUTTONS;
      if (room < 0) {
        break;
      }
      fitting.add(step);
    }
    return fitting;
  }

  /** A step as it stands. */
  public static List<LayoutBlock> of(Step step, StepState state) {
    if (!state.isOpen()) {
      return List.of(Parts.context("*" + StepWords.name(step.prospect()) + "*: " + became(state)));
    }
    return List.of(Parts.section(said(step)), Parts.actions(buttons(step)));
  }

  private static String said(Step step) {
    String reach = StepWords.reach(step).map(known -> " · " + known).orElse("");
    return "*"
        + StepWords.name(step.prospect())
        + "*\n"
        + StepWords.what(step)
        + reach
        + "\n"
        + Split.first(Mrkdwn.escape(step.next().why()), MOST_WHY);
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
    StepKey key = step.key();
    return switch (step.next().action()) {
      case BACK_BURNER ->
          List.of(
              primary("Put on the back-burner", StepActions.BACK_BURNER, key, ""),
              button("Keep trying", StepActions.SKIP, key),
              menu(key, List.of(Outcome.TALKED, Outcome.NOT_INTERESTED)));
      case WINNOW ->
          List.of(
              primary("Still alive", StepActions.ALIVE, key, ""),
              button("Won", StepActions.WON, key),
              button("Lost", StepActions.LOST, key),
              button("Snooze", StepActions.SNOOZE, key));
      default -> touching(step, key);
    };
  }

  private static List<BlockElement> touching(Step step, StepKey key) {
    Action action = step.next().action();
    Outcome usual = usual(action);
    List<BlockElement> elements = new ArrayList<>();
    elements.add(primary(StepWords.button(usual, action), StepActions.DONE, key, usual.id()));
    if (action == Action.VOICEMAIL || action == Action.EMAIL) {
      elements.add(button("Draft it", StepActions.DRAFT, key));
    }
    elements.add(button("Snooze", StepActions.SNOOZE, key));
    elements.add(button("Skip", StepActions.SKIP, key));
    elements.add(menu(key, others(action)));
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

  private static BlockElement menu(StepKey key, List<Outcome> outcomes) {
    List<OptionObject> options = new ArrayList<>();
    for (Outcome outcome : outcomes) {
      options.add(
          Parts.option(StepWords.button(outcome, key.action()), key.saying(outcome.id()).value()));
    }
    options.add(Parts.option("Snooze until a date…", key.saying(StepActions.UNTIL).value()));
    return OverflowMenuElement.builder()
        .actionId(StepActions.MORE)
        .options(options.subList(0, Math.min(options.size(), BlockLimits.OVERFLOW_OPTIONS)))
        .build();
  }

  private static ButtonElement primary(String label, String action, StepKey key, String rest) {
    ButtonElement button = labelled(label, action, key, rest);
    button.setStyle("primary");
    return button;
  }

  private static ButtonElement button(String label, String action, StepKey key) {
    return labelled(label, action, key, "");
  }

  private static ButtonElement labelled(String label, String action, StepKey key, String rest) {
    return Parts.button(label, action, key.saying(rest).value());
  }

  /** What a pressed button or menu says: the outcome, where it is one. */
  public static Optional<Outcome> outcome(StepKey pressed) {
    return Outcome.of(pressed.rest());
  }
}
