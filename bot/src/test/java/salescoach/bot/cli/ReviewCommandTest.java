package salescoach.bot.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class ReviewCommandTest {

  private static final String TIME_GRAB =
      "Hi Dana, could I grab 20 minutes on Friday to hear what you do at Harlan Foods?";
  private static final String PLACEHOLDER = "Hi [Name], how do you plan your routes at the moment?";

  @TempDir private Path folder = Path.of("");

  @Test
  void a_page_shows_the_draft_with_its_marks_the_score_and_the_fix() {
    Session session = Session.of(TIME_GRAB, "review", "-");

    assertThat(session.status()).isZero();
    assertThat(session.out())
        .contains("«20 minutes»")
        .contains("Score ")
        .contains("Fix first")
        .contains("Time grab")
        .contains("\n     > ");
    assertThat(session.err()).isEmpty();
  }

  @Test
  void colour_is_for_terminals_only() {
    assertThat(Session.of(TIME_GRAB, "review", "-").out()).doesNotContain("\u001b[");
    assertThat(Session.inColour(TIME_GRAB, "review", "-").out())
        .contains("\u001b[33m20 minutes\u001b[0m")
        .doesNotContain("«");
  }

  @Test
  void json_is_one_line_as_the_batch_writes_it() {
    Session session = Session.of(TIME_GRAB, "review", "--json", "--voicemail", "-");

    assertThat(session.out().lines()).hasSize(1);
    JsonNode line = session.line();
    assertThat(line.get("kind").asString()).isEqualTo("voicemail");
    assertThat(line.get("id").isNull()).isTrue();
    assertThat(line.get("grade").isNull()).isTrue();
    assertThat(line.get("seconds").isNumber()).isTrue();
    assertThat(line.propertyNames())
        .containsExactlyInAnyOrder(
            "id",
            "kind",
            "score",
            "words",
            "seconds",
            "grade",
            "findings",
            "hints",
            "first_fixes",
            "strengths");
    JsonNode finding = finding(line, "time-grab");
    assertThat(finding.propertyNames())
        .containsExactlyInAnyOrder(
            "fault", "severity", "points", "start", "end", "quote", "says", "instead");
    assertThat(TIME_GRAB.substring(finding.get("start").asInt(), finding.get("end").asInt()))
        .isEqualTo("20 minutes")
        .isEqualTo(finding.get("quote").asString());
  }

  @Test
  void offsets_count_code_points() {
    String draft = "🚚🚚 " + TIME_GRAB;
    JsonNode finding = finding(Session.of(draft, "review", "--json", "-").line(), "time-grab");
    int start = draft.offsetByCodePoints(0, finding.get("start").asInt());
    int end = draft.offsetByCodePoints(0, finding.get("end").asInt());
    assertThat(draft.substring(start, end)).isEqualTo("20 minutes");
  }

  @Test
  void check_tells_a_script_that_something_must_be_mended() {
    assertThat(Session.of(PLACEHOLDER, "review", "--check", "-").status()).isEqualTo(1);
    assertThat(Session.of(PLACEHOLDER, "review", "-").status()).isZero();
    assertThat(Session.of(TIME_GRAB, "review", "--email", "--check", "-").status()).isZero();
  }

  @Test
  void a_dismissed_fault_is_left_out() {
    Session session = Session.of(TIME_GRAB, "review", "--json", "--dismiss", "time-grab", "-");
    assertThat(session.line().toString()).doesNotContain("time-grab");
  }

  @Test
  void a_fault_that_does_not_exist_can_not_be_dismissed() {
    Session session = Session.of(TIME_GRAB, "review", "--dismiss", "time-grap", "-");
    assertThat(session.status()).isEqualTo(2);
    assertThat(session.err()).contains("time-grap").contains("time-grab").doesNotContain("\tat ");
  }

  @Test
  void the_context_names_the_prospect_and_the_day_that_openings_are_counted_from()
      throws IOException {
    Path context = folder.resolve("context.yaml");
    Files.writeString(
        context, "prospect: {company: Harlan Foods, first_name: Dana}\ntoday: 2026-03-04\n");
    String draft = "Hello Dana, it's Tom. Call me back on 614-555-0137 please.";
    Session session =
        Session.of(draft, "review", "--voicemail", "--json", "--context", context.toString(), "-");
    assertThat(session.out()).contains("Thursday at 10").contains("Tuesday at 3");
  }

  @Test
  void a_slow_speaker_has_fewer_words() {
    String draft = "How do you plan your routes? ".repeat(12);
    assertThat(Session.of(draft, "review", "--json", "--voicemail", "-").out())
        .doesNotContain("too-long");
    assertThat(Session.of(draft, "review", "--json", "--voicemail", "--pace", "100", "-").out())
        .contains("too-long");
  }

  @Test
  void a_broken_context_is_told_with_its_line() throws IOException {
    Path context = folder.resolve("context.yaml");
    Files.writeString(context, "prospect:\n  company: [Harlan\n");
    Session session = Session.of(TIME_GRAB, "review", "--context", context.toString(), "-");
    assertThat(session.status()).isEqualTo(2);
    assertThat(session.err()).contains("context.yaml, line 2").doesNotContain("\tat ");
  }

  @Test
  void a_context_field_of_the_wrong_form_is_named() throws IOException {
    Path context = folder.resolve("context.json");
    Files.writeString(context, "{\"clients\": \"Acme\"}");
    Session session = Session.of(TIME_GRAB, "review", "--context", context.toString(), "-");
    assertThat(session.status()).isEqualTo(2);
    assertThat(session.err()).contains("context.json").contains("\"clients\"").contains("a list");
  }

  private static JsonNode finding(JsonNode line, String fault) {
    return line.get("findings")
        .valueStream()
        .filter(finding -> finding.get("fault").asString().equals(fault))
        .findFirst()
        .orElseThrow();
  }
}
