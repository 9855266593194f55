package salescoach.bot.review.message;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import salescoach.bot.slack.BlockLimits;
import salescoach.bot.slack.Mrkdwn;
import salescoach.bot.slack.Parts;
import salescoach.bot.slack.SlackMessage;
import salescoach.bot.slack.Split;
import salescoach.draft.UnreadableDraft;

/** The small messages: everything that the coach says beside a review. */
public final class PlainMessages {

  private static final String TRY =
      "Paste a voicemail or an email here, word for word, as you would say it or send it. You get a"
          + " score, what to mend first, and a line to say instead.";

  private static final Set<String> THANKS =
      Set.of("thanks", "thank", "thx", "ty", "thankyou", "cheers", "ta");

  /** Thanks come first, or behind "great, many". */
  private static final int THANKS_WITHIN = 4;

  private static final Pattern WORD = Pattern.compile("[^a-z]+");

  private PlainMessages() {}

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

  /** The answer to small talk; who gives thanks is welcome. */
  public static SlackMessage smallTalk(String text) {
    boolean thanks =
        WORD.splitAsStream(text.toLowerCase(Locale.ROOT))
            .limit(THANKS_WITHIN)
            .anyMatch(THANKS::contains);
    return thanks ? Parts.says("You're welcome!", TRY) : smallTalk();
  }

  /** The answer to "hello". */
  public static SlackMessage smallTalk() {
    return Parts.says("Hello! I read your drafts before your prospects do.", TRY);
  }

  /** The draft is longer than the coach reads. */
  public static SlackMessage tooLong() {
    return Parts.says(
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

  /** The draft is not there any more, or is somebody else's. */
  public static SlackMessage gone() {
    return Parts.says(
        "I don't have this draft of yours.",
        "It was deleted, or it is a colleague's. Send it to me again and I review it afresh.");
  }

  /** The prospect who was chosen is not on file any more. */
  public static SlackMessage prospectGone() {
    return Parts.says(
        "That prospect is not on file any more.",
        "Press the button again and choose another, or write somebody new.");
  }

  /** Nobody may read what is shared. */
  public static SlackMessage noManager() {
    return Parts.says(
        "Your team has no manager here yet.",
        "An admin appoints one with `/coach admin`. Until then your draft stays yours alone.");
  }

  /** Where somebody showed the coach a draft in a channel. */
  public static SlackMessage reviewedDirectly() {
    return Parts.says(
        "I put my review into our direct messages.", "There, only you read it. Revise it there.");
  }
}
