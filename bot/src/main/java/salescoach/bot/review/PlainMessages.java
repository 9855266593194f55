package salescoach.bot.review;

import com.slack.api.model.block.LayoutBlock;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import salescoach.bot.slack.BlockLimits;
import salescoach.bot.slack.Mrkdwn;
import salescoach.bot.slack.SlackMessage;
import salescoach.bot.slack.Split;
import salescoach.draft.UnreadableDraft;

/** The small messages: everything that the coach says beside a review. */
public final class PlainMessages {

  private static final int TYPED = 40;

  private static final String TRY =
      "Paste a voicemail or an email here, word for word, as you would say it or send it. You get a"
          + " score, what to mend first, and a line to say instead.";

  private PlainMessages() {}

  /** Stands there until the review is done. */
  public static SlackMessage progress() {
    return says("Reading your draft…");
  }

  /** The database can't be reached. */
  public static SlackMessage unreachable() {
    return says("I can't reach my notes right now; try again in a minute.");
  }

  /**
   * Asks what a message was.
   *
   * @param key comes back in the button's value, in place of the text; at most 2,000 characters
   */
  public static SlackMessage draftOrQuestion(String key) {
    String question = "Is this a draft to review, or a question?";
    if (key.isEmpty() || key.length() > BlockLimits.BUTTON_VALUE) {
      throw new IllegalArgumentException("The buttons need a key that Slack can carry.");
    }
    return new SlackMessage(
        question,
        List.of(
            Parts.section(question),
            Parts.actions(
                List.of(
                    Parts.button("Review it", ReviewActions.ROUTE_DRAFT, key),
                    Parts.button("It's a question", ReviewActions.ROUTE_QUESTION, key)))));
  }

  /** The answer to "hello" and "thanks". */
  public static SlackMessage smallTalk() {
    return says("Hello! I read your drafts before your prospects do.", TRY);
  }

  /** The answer to a question, until there is a playbook. */
  public static SlackMessage questionsSoon() {
    return says("I answer questions from the playbook soon; today I review drafts.", TRY);
  }

  /** The draft is longer than the coach reads. */
  public static SlackMessage tooLong() {
    return says(
        "That is more than I can read at once.",
        "I take 20,000 characters, about 3,500 words. Send me one message at a time, just as it"
            + " would reach the prospect.");
  }

  /** The draft has no words, or not English ones. */
  public static SlackMessage unreadable(UnreadableDraft why) {
    String bold = "I can't review that one.";
    String words =
        Split.first(Mrkdwn.literal(String.valueOf(why.getMessage())), BlockLimits.SECTION / 2);
    return new SlackMessage(bold, List.of(Parts.section("*" + bold + "*\n" + words)));
  }

  /** What may stand behind /coach. */
  public static SlackMessage help() {
    return new SlackMessage(
        "What I can do for you: /coach review, scripts, pace, forget, admin, help",
        List.of(
            Parts.section("*I read your drafts before your prospects do.*\n" + TRY),
            commands(),
            Parts.context(
                "Only you read your drafts, unless you share one with your manager. Answer a"
                    + " review in its thread with a new version, and I compare the two.")));
  }

  private static LayoutBlock commands() {
    return Parts.section(
        Arrays.stream(Subcommand.values())
            .map(it -> "`" + typed(it) + "`  " + it.says())
            .collect(Collectors.joining("\n")));
  }

  private static String typed(Subcommand command) {
    String words = "/coach " + command.word();
    return command.hint().isEmpty() ? words : words + " " + command.hint();
  }

  /** A subcommand that there is not, with the one that was most likely meant. */
  public static SlackMessage unknown(String typed) {
    String shown = Mrkdwn.quoted(typed, TYPED);
    String cure =
        Subcommand.nearest(typed)
            .map(it -> "Did you mean `/coach " + it.word() + "`?")
            .orElse("`/coach help` shows what there is.");
    return new SlackMessage(
        "There is no such command. " + cure.replace("`", ""),
        List.of(Parts.section("There is no " + shown + ". " + cure)));
  }

  private static SlackMessage says(String words) {
    return new SlackMessage(words, List.of(Parts.section(words)));
  }

  private static SlackMessage says(String bold, String words) {
    return new SlackMessage(bold, List.of(Parts.section("*" + bold + "*\n" + words)));
  }
}
