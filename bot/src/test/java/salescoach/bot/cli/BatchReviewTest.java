package salescoach.bot.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class BatchReviewTest {

  private static final String GOOD =
      "{\"id\":\"a\",\"kind\":\"email\",\"text\":\"Hi Dana, how do you plan your routes today?\"}";

  @Test
  void answers_come_in_the_order_of_the_lines_and_bad_ones_keep_their_place() {
    Session session =
        Session.of(
            String.join(
                "\n",
                GOOD,
                "{broken",
                "",
                "{\"id\":7,\"text\":\"\"}",
                "{\"id\":\"c\",\"kind\":\"fax\",\"text\":\"How do you ship?\"}",
                "{\"id\":\"d\",\"text\":\"Wir haben eine neue Lösung für Ihre Buchhaltung und das ist gut.\"}",
                "[1]",
                "{\"id\":\"e\",\"prospect\":\"Dana\",\"text\":\"How do you ship?\"}",
                "{\"id\":\"f\"}",
                GOOD.replace("\"a\"", "\"z\"")),
            "review",
            "--batch");

    assertThat(session.status()).isEqualTo(2);
    List<JsonNode> lines = session.lines();
    assertThat(lines).hasSize(9);
    assertThat(lines.stream().map(line -> line.get("id").toString()))
        .containsExactly("\"a\"", "null", "7", "\"c\"", "\"d\"", "null", "\"e\"", "\"f\"", "\"z\"");
    assertThat(lines.stream().map(line -> line.has("error")))
        .containsExactly(false, true, true, true, true, true, true, true, false);
    assertThat(session.out()).doesNotContain("Exception");
  }

  @Test
  void a_batch_without_mistakes_is_done() {
    Session session = Session.of(GOOD + "\r\n\r\n" + GOOD + "\n", "review", "--batch");
    assertThat(session.status()).isZero();
    assertThat(session.lines()).hasSize(2);
  }

  @Test
  void a_line_that_is_not_utf8_is_answered_in_its_place() {
    byte[] latin = (GOOD.replace("Dana", "Zoë") + "\n").getBytes(StandardCharsets.ISO_8859_1);
    Session session = Session.of(latin, false, "review", "--batch");
    assertThat(session.status()).isEqualTo(2);
    assertThat(session.line().get("error").asString()).contains("UTF-8");
  }

  @Test
  void the_kind_is_told_by_itself_where_it_is_missing() {
    String line =
        "{\"id\":1,\"text\":\"Subject: routes\\n\\nHi Dana,\\n\\nHow do you plan?\\n\\nBest,\\nTom\"}";
    assertThat(Session.of(line, "review", "--batch").line().get("kind").asString())
        .isEqualTo("email");
  }

  @Test
  void check_looks_at_every_line() {
    String must =
        "{\"id\":1,\"kind\":\"email\",\"text\":\"Hi [Name], how do you plan your routes?\"}";
    assertThat(Session.of(must + "\n" + GOOD, "review", "--batch", "--check").status())
        .isEqualTo(1);
    assertThat(Session.of(must + "\n" + GOOD, "review", "--batch").status()).isZero();
  }

  @Test
  void the_same_line_gets_the_same_answer() {
    Session session = Session.of(GOOD + "\n" + GOOD, "review", "--batch");
    assertThat(session.lines().get(0)).isEqualTo(session.lines().get(1));
  }
}
