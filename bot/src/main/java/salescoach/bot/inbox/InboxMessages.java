package salescoach.bot.inbox;

import com.slack.api.model.block.Blocks;
import com.slack.api.model.block.composition.BlockCompositions;
import java.util.List;
import salescoach.bot.slack.SlackMessage;

/** What the coach says while an answer is on its way, or when none comes. */
public final class InboxMessages {

  private InboxMessages() {}

  static SlackMessage progress() {
    return plain("I'm reading it. One moment.");
  }

  static SlackMessage stumbled() {
    return plain(
        "I stumbled over this one, and trying again did not help. It is in the server's log; your"
            + " lead can look there. A shorter or plainer version may get through.");
  }

  static SlackMessage pressAgain() {
    return plain("That took me too long, and Slack opens a window for 3 seconds only. Once more?");
  }

  /** Where what was sent could not be kept. */
  public static SlackMessage tryAgain() {
    return plain("I can't reach my notes just now. Please try again in a minute.");
  }

  private static SlackMessage plain(String text) {
    return new SlackMessage(
        text, List.of(Blocks.section(s -> s.text(BlockCompositions.plainText(text)))));
  }
}
