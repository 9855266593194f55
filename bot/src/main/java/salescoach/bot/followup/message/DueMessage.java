package salescoach.bot.followup.message;

import com.slack.api.model.block.DividerBlock;
import com.slack.api.model.block.LayoutBlock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import salescoach.bot.followup.message.StepList.Line;
import salescoach.bot.followup.step.Agenda;
import salescoach.bot.followup.step.Step;
import salescoach.bot.followup.step.StepState;
import salescoach.bot.slack.Parts;
import salescoach.bot.slack.SlackMessage;
import salescoach.bot.slack.Split;
import salescoach.bot.slack.Wording;

/** {@code /coach due}: today's steps with their buttons, and the week in short. */
public final class DueMessage {

  private static final DateTimeFormatter WEEKDAY =
      DateTimeFormatter.ofPattern("EEEE", Locale.ENGLISH);

  private static final int MOST_NAMED = 3;

  /** For the words about what is more. */
  private static final LayoutBlock MORE = more(99_999);

  private static final int MOST_WEEK_TEXT = 900;

  private DueMessage() {}

  /**
   * A rep's agenda.
   *
   * @param prospects whether the rep has any, won and lost ones too
   * @param pausedUntil the first day on which the morning's message comes again
   * @param note what was just done, with its undoing
   */
  public static SlackMessage of(
      Agenda agenda,
      boolean prospects,
      Optional<LocalDate> pausedUntil,
      Optional<LayoutBlock> note) {
    List<LayoutBlock> blocks = new ArrayList<>();
    note.ifPresent(blocks::add);
    if (!prospects) {
      return begin(blocks);
    }
    String bold = headline(agenda);
    blocks.add(Parts.section("*" + bold + "*" + empty(agenda)));
    List<LayoutBlock> below = new ArrayList<>(week(agenda));
    pausedUntil.ifPresent(
        day ->
            below.add(
                Parts.context(
                    "You paused until "
                        + Wording.day(day)
                        + ": no message in the morning until then. `/coach pause off` ends it.")));
    List<LayoutBlock> others = new ArrayList<>(blocks);
    others.add(MORE);
    others.addAll(below);
    StepList steps =
        StepList.beside(
            others, agenda.first().stream().map(step -> new Line(step, StepState.OPEN)).toList());
    blocks.addAll(steps.blocks());
    int more = agenda.due().size() - agenda.first().size() + steps.left();
    if (more > 0) {
      blocks.add(more(more));
    }
    blocks.addAll(below);
    return new SlackMessage(bold, blocks);
  }

  private static LayoutBlock more(int steps) {
    return Parts.context(
        "And "
            + steps
            + " more, which I spread over the next days: ten a day are enough to do well.");
  }

  private static SlackMessage begin(List<LayoutBlock> blocks) {
    String bold = "You have no prospects yet.";
    blocks.add(
        Parts.section(
            "*"
                + bold
                + "*\nAdd one, log what you did with `/coach log acme voicemail`, and I tell you"
                + " each morning whom to follow up with, how, and why."));
    blocks.add(Parts.actions(List.of(Parts.button("Add a prospect", PageActions.ADD, "-"))));
    return new SlackMessage(bold, blocks);
  }

  /** "3 steps are due today". */
  public static String headline(Agenda agenda) {
    return switch (agenda.due().size()) {
      case 0 -> "Nothing is due today.";
      case 1 -> "One step is due today";
      default -> agenda.due().size() + " steps are due today";
    };
  }

  private static String empty(Agenda agenda) {
    if (!agenda.due().isEmpty()) {
      return "";
    }
    return agenda.coming().isEmpty()
        ? "\nNor in the coming week. A good day to add a prospect: `/coach add`."
        : "\nA good day to prepare what comes, or to add a prospect: `/coach add`.";
  }

  private static List<LayoutBlock> week(Agenda agenda) {
    if (agenda.coming().isEmpty()) {
      return List.of();
    }
    String days =
        agenda.coming().entrySet().stream()
            .map(day -> line(day.getKey(), day.getValue()))
            .collect(Collectors.joining("\n"));
    return List.of(
        new DividerBlock(), Parts.section("*This week*\n" + Split.first(days, MOST_WEEK_TEXT)));
  }

  /** "Tuesday: Renata Ortiz, Harlan Foods (call); and 4 more". */
  public static String line(LocalDate day, List<Step> steps) {
    String named =
        steps.stream()
            .limit(MOST_NAMED)
            .map(
                step ->
                    StepWords.name(step.prospect())
                        + " ("
                        + StepWords.action(step.next().action()).toLowerCase(Locale.ROOT)
                        + ")")
            .collect(Collectors.joining("; "));
    int more = steps.size() - MOST_NAMED;
    return WEEKDAY.format(day) + ": " + named + (more > 0 ? "; and " + more + " more" : "");
  }
}
