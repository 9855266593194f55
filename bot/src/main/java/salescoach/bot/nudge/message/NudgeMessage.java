package salescoach.bot.nudge.message;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.util.json.GsonFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import salescoach.bot.followup.message.StepBlocks;
import salescoach.bot.followup.message.StepWords;
import salescoach.bot.nudge.message.ShownMorning.Heap;
import salescoach.bot.nudge.message.ShownMorning.Line;
import salescoach.bot.slack.BlockLimits;
import salescoach.bot.slack.Mrkdwn;
import salescoach.bot.slack.Parts;
import salescoach.bot.slack.SlackMessage;
import salescoach.bot.slack.Split;
import salescoach.bot.slack.Wording;

/** A rep's morning: what to do today, and later what became of it. */
public final class NudgeMessage {

  /**
   * All that the steps may say, the values of their buttons counted, so that the rest fits, too.
   * Ten take some 8,000 characters. Slack refuses more than about 11,000 in a message (see {@link
   * BlockLimits#MESSAGE_TEXT}).
   */
  private static final int MOST_OF_STEPS = 9_000;

  private static final int MOST_STEP_BLOCKS = BlockLimits.MESSAGE_BLOCKS - 6;
  private static final int MOST_NAME = 60;
  private static final int A_DAY = 10;
  private static final Gson JSON = GsonFactory.createSnakeCase();

  private NudgeMessage() {}

  /** The message as things stand. */
  public static SlackMessage of(ShownMorning morning) {
    List<LayoutBlock> blocks = new ArrayList<>();
    String opening = opening(morning);
    blocks.add(Parts.section(opening));
    aside(morning).ifPresent(words -> blocks.add(Parts.context(words)));
    int left = addSteps(blocks, morning.steps());
    if (morning.more() + left > 0) {
      blocks.add(Parts.context("and " + (morning.more() + left) + " more on the Home tab"));
    }
    if (!morning.winnow().isEmpty()) {
      blocks.add(Parts.section(winnow(morning.winnow())));
      blocks.add(
          Parts.context(
              "`/coach prospect` and a company's name shows one with all that was tried."));
    }
    return new SlackMessage(opening, blocks);
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

  /** Adds as many as there is room for; gives how many there is none for. */
  private static int addSteps(List<LayoutBlock> blocks, List<Line> steps) {
    int room = MOST_OF_STEPS;
    int count = 0;
    int left = 0;
    for (Line line : steps) {
      List<LayoutBlock> said = StepBlocks.of(line.step(), line.state());
      int length = length(JSON.toJsonTree(said));
      if (left > 0 || length > room || count + said.size() > MOST_STEP_BLOCKS) {
        left++;
      } else {
        blocks.addAll(said);
        room -= length;
        count += said.size();
      }
    }
    return left;
  }

  private static int length(JsonElement json) {
    if (json.isJsonArray()) {
      return json.getAsJsonArray().asList().stream().mapToInt(NudgeMessage::length).sum();
    }
    if (json.isJsonObject()) {
      return json.getAsJsonObject().asMap().values().stream().mapToInt(NudgeMessage::length).sum();
    }
    return json.getAsString().length();
  }

  private static String winnow(List<Heap> heaps) {
    return "*The month's first working day: winnow the pipeline.* Whoever can't buy takes the time of"
        + " whoever might.\n"
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
