package salescoach.bot.review.message;

import org.junit.jupiter.api.Test;
import salescoach.bot.slack.Golden;
import salescoach.draft.UnreadableDraft;

class PlainMessagesTest {

  @Test
  void the_small_messages() {
    Golden.assertSame("plain-draft-or-question", PlainMessages.draftOrQuestion("in-7"));
    Golden.assertSame("plain-small-talk", PlainMessages.smallTalk());
    Golden.assertSame("plain-gone", PlainMessages.gone());
    Golden.assertSame("plain-no-manager", PlainMessages.noManager());
    Golden.assertSame("plain-reviewed-directly", PlainMessages.reviewedDirectly());
    Golden.assertSame("plain-too-long", PlainMessages.tooLong());
    Golden.assertSame(
        "plain-unreadable",
        PlainMessages.unreadable(
            new UnreadableDraft("There are no words in \"<!here> **\". Paste the script.")));
  }
}
