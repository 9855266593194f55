package salescoach.bot.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class AskCommandTest {

  @Test
  void a_question_is_answered_with_source_date_related_entries_and_faults() {
    Session session = Session.of("", "ask", "how long should a voicemail be?");

    assertThat(session.status()).isZero();
    assertThat(session.out())
        .contains("30 seconds", "What to do", "Source: Should you leave voice mail messages?")
        .contains("Reviewed: 20", "Related: ", "Faults: too-long");
    assertThat(session.out().lines()).allSatisfy(line -> assertThat(line.length()).isLessThan(90));
  }

  @Test
  void a_question_need_not_stand_in_quotation_marks() {
    assertThat(Session.of("", "ask", "vitamin", "or", "medicine?").out())
        .contains("Are you selling vitamins or medicine?");
  }

  @Test
  void an_entry_is_shown_by_its_name() {
    assertThat(Session.of("", "ask", "hand-off").out()).contains("second opinion");
  }

  @Test
  void what_the_playbook_does_not_know_it_says() {
    Session session = Session.of("", "ask", "how do i set up my voicemail box");

    assertThat(session.status()).isZero();
    assertThat(session.out()).containsAnyOf("has no answer to that", "one of these");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "' '|Type your question",
        "когда мне звонить клиенту|English",
      })
  void what_is_no_question_is_bad_input(String typed, String told) {
    Session session = Session.of("", "ask", typed);

    assertThat(session.status()).isEqualTo(2);
    assertThat(session.err()).contains(told);
    assertThat(session.out()).isEmpty();
  }

  @Test
  void a_fault_leads_to_its_entry() {
    assertThat(Session.of("", "why", "too-long").out()).endsWith("  More: ask voicemail-length\n");
  }

  @Test
  void a_batch_answers_in_order_and_bad_lines_keep_their_place() {
    Session session =
        Session.of(
            String.join(
                "\n",
                "{\"id\":\"a\",\"question\":\"how long should a voicemail be\"}",
                "{broken",
                "",
                "{\"id\":2,\"question\":\"\"}",
                "{\"id\":3}",
                "{\"id\":4,\"question\":\"" + "why ".repeat(1_250) + "\"}",
                "{\"id\":5,\"question\":\"quel est le meilleur moment pour appeler\"}",
                "{\"id\":\"z\",\"question\":\"what's the weather in oslo\"}"),
            "ask",
            "--batch");

    assertThat(session.status()).isEqualTo(2);
    List<JsonNode> lines = session.lines();
    assertThat(lines.stream().map(line -> line.get("id").toString()))
        .containsExactly("\"a\"", "null", "2", "3", "4", "5", "\"z\"");
    assertThat(lines.stream().map(line -> line.has("error")))
        .containsExactly(false, true, true, true, true, true, false);
    JsonNode first = lines.get(0);
    assertThat(first.get("entry").asString()).isEqualTo("voicemail-length");
    assertThat(first.get("confidence").asDouble()).isBetween(0.5, 1.0);
    assertThat(first.get("suggestions").isArray()).isTrue();
    assertThat(first.get("suggestions").toString()).doesNotContain("voicemail-length");
    assertThat(lines.get(6).get("entry").isNull()).isTrue();
    assertThat(lines.get(6).get("suggestions").size()).isLessThanOrEqualTo(3);
  }

  @Test
  void a_batch_without_mistakes_is_done() {
    Session session =
        Session.of("{\"id\":1,\"question\":\"what is product vomit\"}\n", "ask", "--batch");

    assertThat(session.status()).isZero();
    assertThat(session.line().get("entry").asString()).isEqualTo("product-vomit");
  }
}
