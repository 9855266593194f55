package salescoach.bot.review.message;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
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

  @ParameterizedTest
  @ValueSource(strings = {"thanks!", "Thank you so much", "great, thanks", "ty", ":pray: THX"})
  void thanks_are_answered_with_a_welcome(String text) {
    assertThat(PlainMessages.smallTalk(text).text()).startsWith("You're welcome");
  }

  @ParameterizedTest
  @ValueSource(strings = {"hello", "good morning", "👋", "hi there, city boy"})
  void a_greeting_is_greeted(String text) {
    assertThat(PlainMessages.smallTalk(text)).isEqualTo(PlainMessages.smallTalk());
  }
}
