package salescoach.bot.followup.message;

import com.slack.api.model.block.element.ButtonElement;
import java.util.List;
import salescoach.bot.followup.typed.TypedLog;
import salescoach.bot.roster.KnownProspect;
import salescoach.bot.slack.Mrkdwn;
import salescoach.bot.slack.Parts;
import salescoach.bot.slack.SlackMessage;

/** How to log, with what was understood of a line that lacks something. */
public final class LogUsage {

  private static final String EXAMPLE =
      "Type it as `/coach log acme voicemail`, with a date and with what you said if you like:"
          + " `/coach log acme email yesterday: Renata, how do you…`";
  private static final String CHANNELS =
      "I know call, no answer, talked, handed off, voicemail, email, replied, linkedin, x, letter,"
          + " referral and meeting.";
  private static final int MOST_QUOTED = 60;

  private LogUsage() {}

  /** Nothing was typed. */
  public static SlackMessage plain() {
    return Parts.says("What did you do, and with whom?", EXAMPLE + "\n" + CHANNELS);
  }

  /**
   * Whom is clear, but not what was done.
   *
   * @param rest the words that are no channel; empty where nothing else was typed
   */
  public static SlackMessage noChannel(KnownProspect prospect, String rest) {
    String bold = "What did you do?";
    String what =
        rest.isEmpty()
            ? " What is missing is the channel."
            : " But " + Mrkdwn.quoted(rest, MOST_QUOTED) + " is no channel that I know.";
    ButtonElement log = Parts.button("Log…", PageActions.LOG, prospect.id().toString());
    return new SlackMessage(
        bold,
        List.of(
            Parts.section(
                "*"
                    + bold
                    + "*\nYou mean "
                    + StepWords.ended(StepWords.name(prospect))
                    + what
                    + " Nothing is logged yet.\n"
                    + CHANNELS),
            Parts.actions(List.of(log))));
  }

  /** What was done is clear, but not with whom. */
  public static SlackMessage withWhom(TypedLog.Did did) {
    String what = StepWords.touch(did.channel());
    return Parts.says(
        "With whom?",
        Character.toUpperCase(what.charAt(0))
            + what.substring(1)
            + ", and nobody named: nothing is logged yet. "
            + EXAMPLE);
  }

  /** Neither is clear. */
  public static SlackMessage notUnderstood(String typed) {
    return Parts.says(
        "What did you do, and with whom?",
        "In "
            + Mrkdwn.quoted(typed, MOST_QUOTED)
            + " I find no channel, and not for sure whom you mean; nothing is logged.\n"
            + EXAMPLE
            + "\n"
            + CHANNELS);
  }
}
