package salescoach.bot.review.message;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import salescoach.bot.slack.Golden;
import salescoach.draft.UnreadableDraft;

class PlainMessagesTest {

  @Test
  void the_small_messages() {
    Golden.assertSame("plain-progress", PlainMessages.progress());
    Golden.assertSame("plain-unreachable", PlainMessages.unreachable());
    Golden.assertSame("plain-draft-or-question", PlainMessages.draftOrQuestion("in-7"));
    Golden.assertSame("plain-small-talk", PlainMessages.smallTalk());
    Golden.assertSame("plain-questions-soon", PlainMessages.questionsSoon());
    Golden.assertSame("plain-too-long", PlainMessages.tooLong());
    Golden.assertSame("plain-help", PlainMessages.help());
    Golden.assertSame("plain-unknown", PlainMessages.unknown("reveiw"));
    Golden.assertSame(
        "plain-unreadable",
        PlainMessages.unreadable(
            new UnreadableDraft("There are no words in \"<!here> **\". Paste the script.")));
  }

  @ParameterizedTest
  @CsvSource({
    "reveiw, review",
    "rev, review",
    "script, scripts",
    "forgett, forget",
    "HELP, help",
    "halp, help",
    "pase, pace"
  })
  void a_slip_of_the_finger_is_understood(String typed, String meant) {
    assertThat(PlainMessages.unknown(typed).text()).contains("Did you mean /coach " + meant + "?");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x", "dinosaur", "<!channel>", "reviewreviewreviewreviewreview"})
  void what_comes_near_nothing_is_sent_to_help(String typed) {
    assertThat(PlainMessages.unknown(typed).text()).contains("/coach help shows");
    Golden.assertFits(PlainMessages.unknown(typed));
  }

  @Test
  void a_subcommand_is_read_in_any_case() {
    assertThat(Subcommand.of(" Review ")).contains(Subcommand.REVIEW);
    assertThat(Subcommand.of("reviews")).isEmpty();
  }
}
