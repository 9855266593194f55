package salescoach.bot.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class PlanCommandTest {

  private static Session plan(String... lines) {
    return Session.of(String.join("\n", lines), "plan", "--batch");
  }

  @Test
  void the_documented_example_gives_the_documented_answer() throws IOException {
    List<String> page = Files.readAllLines(Path.of("..", "docs", "batch.md"));
    int at =
        page.indexOf(
            page.stream().filter(line -> line.endsWith(" plan --batch")).findFirst().orElseThrow());
    String command = page.get(at);
    String line = command.substring(command.indexOf('\'') + 1, command.lastIndexOf('\''));

    assertThat(plan(line).out().strip()).isEqualTo(page.get(at + 1).strip());
  }

  @Test
  void a_line_with_nothing_but_an_id_is_a_new_prospect_of_today() {
    Session session = plan("{\"id\":{\"a\":1}}");

    assertThat(session.status()).isZero();
    JsonNode step = session.line();
    assertThat(step.get("id").toString()).isEqualTo("{\"a\":1}");
    assertThat(step.get("action").asString()).isEqualTo("voicemail");
    assertThat(step.get("due").asString()).isEqualTo("2026-03-02");
    assertThat(step.get("time_of_day").asString()).isEqualTo("afternoon");
    assertThat(step.get("attempt").asInt()).isEqualTo(1);
    assertThat(step.get("why").asString()).startsWith("The first contact");
    assertThat(step.propertyNames())
        .containsExactly("id", "action", "due", "time_of_day", "attempt", "why");
  }

  @Test
  void a_field_that_nobody_reads_is_told_once_and_changes_nothing() {
    String line = "{\"id\":7,\"touchs\":[],\"crm_owner\":\"Bo\"}";
    Session session = plan(line, line);

    assertThat(session.status()).isZero();
    assertThat(session.out().lines()).containsOnly(plan("{\"id\":7}").out().strip()).hasSize(2);
    assertThat(session.err().lines())
        .containsExactly(
            "Passed over, as nobody reads such fields: \"touchs\" (did you mean \"touches\"?),"
                + " \"crm_owner\".");
  }

  @Test
  void fields_of_a_touch_are_looked_at_too_and_a_clean_file_is_met_with_silence() {
    String clean =
        "{\"id\":1,\"touches\":[{\"channel\":\"call\",\"at\":\"2026-02-02T15:00:00Z\"}]}";
    assertThat(plan(clean).err()).isEmpty();
    assertThat(plan(clean.replace("}]", ",\"answerd\":true}]")).err())
        .contains("\"answerd\" (did you mean \"answered\"?)");
  }

  @Test
  void a_file_with_fields_of_its_own_is_not_told_all_of_them() {
    StringBuilder line = new StringBuilder("{\"id\":1");
    for (int i = 0; i < 30; i++) {
      line.append(",\"column_of_ours_").append(i).append("\":0");
    }
    assertThat(plan(line + "}").err()).contains("column_of_ours_9\" and more.").hasLineCount(1);
  }

  @Test
  void null_is_as_good_as_missing() {
    String nulls =
        "{\"id\":1,\"now\":null,\"zone\":null,\"holidays\":null,\"stage\":null,\"touches\":null,"
            + "\"deadline\":null,\"sales_cycle_days\":null,\"lead_since\":null,\"agreed\":null,"
            + "\"handed_off_at\":null,\"back_burner_at\":null,\"reachable\":null,"
            + "\"do_not_contact\":null,\"not_before\":null}";

    assertThat(plan(nulls).out()).isEqualTo(plan("{\"id\":1}").out());
    assertThat(plan(nulls).status()).isZero();
  }

  @Test
  void every_field_is_read() {
    String now = "\"now\":\"2026-03-02T15:00:00Z\",\"zone\":\"America/New_York\",";

    assertThat(step("{" + now + "\"stage\":\"lead\",\"agreed\":\"2026-03-05\"}"))
        .isEqualTo("call 2026-03-05");
    assertThat(step("{" + now + "\"stage\":\"lead\",\"deadline\":\"2026-03-01\"}"))
        .isEqualTo("winnow 2026-03-02");
    assertThat(
            step(
                "{"
                    + now
                    + "\"stage\":\"lead\",\"lead_since\":\"2026-01-01\",\"sales_cycle_days\":5}"))
        .isEqualTo("winnow 2026-03-02");
    assertThat(step("{" + now + "\"stage\":\"handed-off\",\"handed_off_at\":\"2026-03-02\"}"))
        .isEqualTo("ask-decision-maker 2026-03-03");
    assertThat(step("{" + now + "\"stage\":\"back-burner\",\"back_burner_at\":\"2026-03-02\"}"))
        .isEqualTo("circle-back 2026-06-01");
    assertThat(step("{" + now + "\"reachable\":[\"email\"],\"not_before\":\"2026-03-04\"}"))
        .isEqualTo("email 2026-03-04");
    assertThat(step("{" + now + "\"do_not_contact\":true}")).isEqualTo("none null");
    assertThat(
            step(
                "{\"now\":\"2026-05-22T23:00:00Z\",\"zone\":\"America/New_York\","
                    + "\"holidays\":\"US\"}"))
        .isEqualTo("voicemail 2026-05-26");
    assertThat(
            step(
                "{"
                    + now
                    + "\"touches\":[{\"channel\":\"meeting\",\"at\":\"2026-03-02T14:00:00Z\"}]}"))
        .isEqualTo("email 2026-03-04");
  }

  private static String step(String line) {
    JsonNode step = plan(line).line();
    assertThat(step.has("error")).as(step.toString()).isFalse();
    return step.get("action").asString()
        + " "
        + (step.get("due").isNull() ? "null" : step.get("due").asString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"zone\":\"Asia/Nowhere\"|time zone",
        "\"zone\":\"\"|time zone",
        "\"zone\":7|\"zone\" is no text",
        "\"holidays\":\"XX\"|such as US or DE",
        "\"holidays\":\"US-zz\"|such as US or DE",
        "\"stage\":\"customer\"|stage",
        "\"touches\":[{\"channel\":\"fax\",\"at\":\"2026-03-02T15:00:00Z\"}]|channel",
        "\"touches\":[{\"at\":\"2026-03-02T15:00:00Z\"}]|\"channel\"",
        "\"touches\":[{\"channel\":\"call\"}]|\"at\"",
        "\"touches\":[{\"channel\":\"call\",\"at\":\"yesterday\"}]|\"at\"",
        "\"touches\":[7]|\"channel\"",
        "\"touches\":{}|no list",
        "\"reachable\":[\"pigeon\"]|channel",
        "\"deadline\":\"2026-02-31\"|\"deadline\"",
        "\"agreed\":20260302|\"agreed\"",
        "\"now\":\"2026-03-02\"|\"now\"",
        "\"now\":\"+999999999-12-31T23:59:59Z\"|too far away",
        "\"sales_cycle_days\":0|from 1 to",
        "\"sales_cycle_days\":\"long\"|from 1 to",
        "\"do_not_contact\":\"no\"|neither true nor false",
      })
  void a_line_that_cannot_be_planned_is_answered_in_its_place(String field, String told) {
    Session session = plan("{\"id\":1}", "{\"id\":2," + field + "}", "", "{\"id\":3}");

    assertThat(session.status()).isEqualTo(2);
    assertThat(session.lines().stream().map(line -> line.get("id").asInt()))
        .containsExactly(1, 2, 3);
    assertThat(session.lines().stream().map(line -> line.has("error")))
        .containsExactly(false, true, false);
    assertThat(session.lines().get(1).get("error").asString()).contains(told);
  }

  @Test
  void broken_json_has_no_id() {
    Session session = plan("{broken");

    assertThat(session.status()).isEqualTo(2);
    assertThat(session.line().get("id").isNull()).isTrue();
  }

  @Test
  void without_batch_it_says_how() {
    Session session = Session.of("", "plan");

    assertThat(session.status()).isEqualTo(2);
    assertThat(session.err()).contains("plan --batch", "Usage:");
  }
}
