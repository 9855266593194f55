package salescoach.bot.nudge.message;

import com.slack.api.model.block.LayoutBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import salescoach.bot.followup.message.StepList;
import salescoach.bot.followup.message.StepWords;
import salescoach.bot.nudge.message.ShownMorning.Heap;
import salescoach.bot.slack.Mrkdwn;
import salescoach.bot.slack.Parts;
import salescoach.bot.slack.SlackMessage;
import salescoach.bot.slack.Split;
import salescoach.bot.slack.Wording;

/** A rep's morning: what to do today, and later what became of it. */
public final class NudgeMessage {

  private static final int MOST_NAME = 60;
  private static final int A_DAY = 10;

  private NudgeMessage() {}

  /** The message as things stand. */
  public static SlackMessage of(ShownMorning morning) {
    String opening = opening(morning);
    List<LayoutBlock> above = new ArrayList<>();
    above.add(Parts.section(opening));
    aside(morning).ifPresent(words -> above.add(Parts.context(words)));
    List<LayoutBlock> below = winnow(morning);
    List<LayoutBlock> others = new ArrayList<>(above);
    others.add(more(morning.due()));
    others.addAll(below);
    StepList steps = StepList.beside(others, morning.steps());
    List<LayoutBlock> blocks = new ArrayList<>(above);
    blocks.addAll(steps.blocks());
    int more = morning.more() + steps.left();
    if (more > 0) {
      blocks.add(more(more));
    }
    blocks.addAll(below);
    return new SlackMessage(opening, blocks);
  }

  private static LayoutBlock more(int steps) {
    return Parts.context("and " + steps + " more on the Home tab");
  }

  private static List<LayoutBlock> winnow(ShownMorning morning) {
    if (morning.winnow().isEmpty()) {
      return List.of();
    }
    return List.of(
        Parts.section(winnow(morning.winnow())),
        Parts.context("`/coach prospect` and a company's name shows one with all that was tried."));
  }

  private static String opening(ShownMorning morning) {
    if (morning.steps().isEmpty()) {
      return "Good morning. No follow-ups today; a good day to winnow.";
    }
    if (!morning.isOpen()) {
      return morning.isAnythingDone()
          ? "Today's list is done. Steady follow-up like this is what gets answers."
          : "Nothing is left on today's list.";
    }
    if (morning.more() == 0) {
      return "Good morning. " + Wording.counted(morning.due(), "follow-up") + " today.";
    }
    return "Good morning. "
        + Wording.counted(morning.due(), "follow-up")
        + " are due; these "
        + (morning.due() - morning.more())
        + " count most.";
  }

  private static Optional<String> aside(ShownMorning morning) {
    List<String> words = new ArrayList<>();
    morning
        .missed()
        .ifPresent(
            day ->
                words.add(
                    "I could not write in time on "
                        + Wording.day(day)
                        + "; what was due then is in here, too."));
    if (morning.gathered() && morning.due() > A_DAY) {
      words.add(
          "I spread "
              + morning.due()
              + " over the next days, ten a day at most, so that you need not catch up at once.");
    }
    return words.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", words));
  }

  private static String winnow(List<Heap> heaps) {
    return "*Once a month: winnow the pipeline.* Whoever can't buy takes the time of whoever might.\n"
        + heaps.stream().map(NudgeMessage::heap).collect(Collectors.joining("\n"));
  }

  private static String heap(Heap heap) {
    String what =
        switch (heap.why()) {
          case PAST_CYCLE ->
              Wording.counted(heap.count(), "lead") + " past the time that a sale takes";
          case NEVER_CONTACTED ->
              Wording.counted(heap.count(), "prospect") + " never contacted in a month";
          case WRONG_CONTACT ->
              Wording.counted(heap.count(), "contact")
                  + " gone, or with a number that never answers";
          case NO_LEADS ->
              Wording.counted(heap.count(), "prospect") + " without an answer in three months";
        };
    String names =
        heap.first().stream()
            .map(prospect -> Mrkdwn.line(shortName(StepWords.plainName(prospect))))
            .collect(Collectors.joining("; "));
    int others = heap.count() - heap.first().size();
    return "• " + what + ": " + names + (others > 0 ? "; and " + others + " more" : "");
  }

  private static String shortName(String name) {
    return Split.first(name, MOST_NAME);
  }
}
