package salescoach.bot.playbook.message;

import static org.assertj.core.api.Assertions.assertThat;
import static salescoach.bot.playbook.message.EntryMessageTest.NOT_ASKED;
import static salescoach.bot.playbook.message.EntryMessageTest.QUESTION;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import salescoach.KnowledgeException;
import salescoach.bot.playbook.SampleEntries;
import salescoach.bot.slack.Form;
import salescoach.bot.slack.Golden;
import salescoach.playbook.entry.Entry;

class AskMessagesTest {

  private static final List<Entry> NEAR = List.of(SampleEntries.FENCE, SampleEntries.LAWN);
  private static final AskKey KEY = AskKey.of(QUESTION, false);

  @Test
  void a_choice_and_a_question_without_an_answer() {
    Golden.assertSame(
        "ask-choice",
        AskMessages.choice(NEAR, AskKey.of(QUESTION, true), Optional.of("the <@U1> ~fence~?")));
    Golden.assertSame("ask-unknown-near", AskMessages.unknown(NEAR, KEY, NOT_ASKED));
    Golden.assertSame("ask-unknown", AskMessages.unknown(List.of(), KEY, NOT_ASKED));
  }

  @Test
  void the_small_messages() {
    Golden.assertSame(
        "ask-refused", AskMessages.refused(new KnowledgeException("There is no <!here> in it.")));
    Golden.assertSame("ask-retired", AskMessages.retired());
    Golden.assertSame("ask-gone", AskMessages.gone());
    Golden.assertSame("ask-forgotten", AskMessages.forgotten());
    Golden.assertSame("ask-thanks", AskMessages.thanks());
    Golden.assertSame("ask-noted", AskMessages.noted());
    Golden.assertSame("ask-thumb-down", AskMessages.thumbDown());
    Golden.assertSame("ask-only-the-asker", AskMessages.onlyTheAsker());
    Golden.assertSame("ask-only-the-asker-knows", AskMessages.asOnlyTheAskerKnows());
  }

  @Test
  void the_modals() {
    Golden.assertSame("modal-ask", AskModal.blank());
    Golden.assertSame("modal-ask-missing", MissingModal.of("q|D1|"));
  }

  @Test
  void what_was_typed_is_read_or_said_to_be_wrong() {
    assertThat(AskModal.read(Map.of(AskModal.QUESTION, " why? ")))
        .isEqualTo(new Form.Filled<>("why?"));
    assertThat(AskModal.read(Map.of())).isInstanceOf(Form.Wrong.class);
    assertThat(AskModal.read(Map.of(AskModal.QUESTION, "w".repeat(1_001))))
        .isInstanceOf(Form.Wrong.class);
    assertThat(MissingModal.read(Map.of(MissingModal.WORDS, "w".repeat(500))))
        .isInstanceOf(Form.Filled.class);
    assertThat(MissingModal.read(Map.of(MissingModal.WORDS, "w".repeat(501))))
        .isInstanceOf(Form.Wrong.class);
    assertThat(MissingModal.read(Map.of(MissingModal.WORDS, "  "))).isInstanceOf(Form.Wrong.class);
  }

  @Test
  void a_key_comes_back_as_it_went() {
    for (AskKey key :
        List.of(KEY, KEY.about("call-times"), AskKey.of(QUESTION, true), AskKey.of("call-times"))) {
      assertThat(AskKey.read(key.value())).contains(key);
      assertThat(Rating.read(new Rating(false, key).value())).contains(new Rating(false, key));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "no", "/Not An Id", "not-a-uuid/tone", "/tone/other", "/tone/asked/x"})
  void a_key_of_somebody_elses_making_is_none(String value) {
    assertThat(AskKey.read(value)).isEmpty();
    assertThat(Rating.read(value)).isEmpty();
    assertThat(Rating.read("up:" + value)).isEmpty();
  }
}
