package salescoach.bot.admin;

import java.util.Optional;
import salescoach.bot.slack.Parts;
import salescoach.bot.slack.SlackMessage;
import salescoach.bot.slack.Wording;
import salescoach.draft.Context;

/** What is said about a rep's pace. */
final class PaceMessages {

  private static final int SECONDS_OF_A_MINUTE = 60;
  private static final int USUAL_VOICEMAIL_WORDS = 70;

  /** 150 words in so many seconds make 9,000 divided by them a minute. */
  private static final String FIND_OUT =
      "To find yours, take a text of 150 words, read it aloud as you would to a prospect, and time"
          + " it. 9,000 divided by the seconds is your pace: after 64 seconds, type"
          + " `/coach pace 141`.";

  private PaceMessages() {}

  static SlackMessage present(Optional<Integer> own) {
    return own.map(
            pace ->
                Parts.says("Your pace is " + words(pace) + ".", example(pace) + "\n" + FIND_OUT))
        .orElseGet(
            () ->
                Parts.says(
                    "I take your pace as " + words(Context.USUAL_PACE_WPM) + ", as most people's.",
                    FIND_OUT));
  }

  static SlackMessage set(int pace) {
    return Parts.says(
        "Your pace is " + words(pace) + " from now on.",
        example(pace) + " Every review from here on counts with that.");
  }

  static SlackMessage wrong() {
    return Parts.says(
        "I need a whole number from "
            + Context.SLOWEST_WPM
            + " to "
            + Context.FASTEST_WPM
            + " words a minute.",
        Context.USUAL_PACE_WPM + " is usual. " + FIND_OUT);
  }

  private static String words(int pace) {
    return Wording.counted(pace, "word") + " a minute";
  }

  private static String example(int pace) {
    long seconds = Math.round((double) USUAL_VOICEMAIL_WORDS * SECONDS_OF_A_MINUTE / pace);
    return "A voicemail of "
        + USUAL_VOICEMAIL_WORDS
        + " words takes you "
        + Wording.counted(seconds, "second")
        + ".";
  }
}
