package salescoach.bot.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What goes out comes back in: every table, every row, to the microsecond. */
class ExportTest {

  private static final String DRAFT = "00000000-0000-0000-0000-00000000000d";
  private static final int ROWS = 11;

  private final Database source = Database.at(TestPostgres.fresh());
  private final Database target = Database.at(TestPostgres.fresh());

  @BeforeEach
  void fill() {
    source.useTransaction(
        handle -> {
          // A session elsewhere in the world must not show in the file.
          handle.execute("SET LOCAL TIME ZONE 'Asia/Kolkata'");
          handle.execute("INSERT INTO workspace VALUES ('T1', 'Fieldgate', 365)");
          handle.execute(
              """
              INSERT INTO member (workspace_id, member_id, admin, pace_wpm) VALUES
                ('T1', 'U2', true, NULL), ('T1', 'U1', false, 140), ('T1', 'Ua', false, NULL)
              """);
          handle.execute(
              """
              INSERT INTO draft VALUES ('T1', ?::uuid, 'U1', 'voicemail', true,
                'null', 'D1', '1.2', '2026-03-02T15:00:00.1Z')
              """,
              DRAFT);
          handle.execute(
              """
              INSERT INTO critique VALUES ('T1', ?::uuid, 1, ?, 80,
                '{"b": 1.10, "a": [null, "é", 12345678901234567890]}', '', '2026-03-02T15:00:01Z')
              """,
              DRAFT,
              "Renata, \"how\" do you ship?\n\tIt's Doug \\ 🚚 \u2028 <!channel>");
          handle.execute(
              "INSERT INTO dismissal VALUES ('T1', ?::uuid, 'salesy', 1, 'q', 'r', '', now())",
              DRAFT);
          handle.execute("INSERT INTO share VALUES ('T1', ?::uuid, 'U2', 'infinity')", DRAFT);
          handle.execute(
              """
              INSERT INTO script VALUES ('T1', ?::uuid, 'U1', 'email', 'x', 100, 2, NULL,
                '1999-12-31T23:59:59.999999Z')
              """,
              DRAFT);
          handle.execute(
              """
              INSERT INTO client VALUES
                ('T1', ?::uuid, 'Acme', 'food', '', '["Acme \\"Foods\\""]', false)
              """,
              DRAFT);
          handle.execute(
              """
              INSERT INTO inbox VALUES
                ('T1', 'E1', 'message', NULL, 'done', 1, ?::uuid, now(), now())
              """,
              DRAFT);
        });
  }

  @AfterEach
  void close() {
    source.close();
    target.close();
  }

  @Test
  void begins_with_the_schema_and_has_parents_before_children() {
    List<String> lines = lines(source);
    assertThat(lines.get(0))
        .matches("\\{\"sales_coach_export\":1,\"schema\":\"[0-9]+\",\"rows\":" + ROWS + "}");
    assertThat(lines).hasSize(ROWS + 1);
    assertThat(first(lines, "draft")).isLessThan(first(lines, "critique"));
    assertThat(first(lines, "draft")).isLessThan(first(lines, "dismissal"));
    assertThat(String.join("", lines)).doesNotContain("flyway");
  }

  @Test
  void shows_times_in_utc_to_the_microsecond_and_json_as_json() {
    assertThat(lines(source))
        .anyMatch(line -> line.contains("\"created_at\":\"2026-03-02T15:00:00.100000Z\""))
        .anyMatch(line -> line.contains("\"kept_at\":\"1999-12-31T23:59:59.999999Z\""))
        .anyMatch(line -> line.contains("\"aliases\":[\"Acme \\\"Foods\\\"\"]"))
        .anyMatch(line -> line.contains("12345678901234567890"));
  }

  @Test
  void sorts_by_key_whatever_the_order_of_writing() {
    assertThat(lines(source).stream().filter(line -> line.contains("\"member\"")))
        .extracting(line -> line.replaceAll(".*member_id\":\"(..)\".*", "$1"))
        .containsExactly("U1", "U2", "Ua");
  }

  @Test
  void comes_back_whole_and_the_second_time_changes_nothing() {
    byte[] all = bytes(source);
    assertThat(taken(all)).isEqualTo(new Import.Taken(ROWS, ROWS));
    assertThat(new String(bytes(target), StandardCharsets.UTF_8))
        .isEqualTo(new String(all, StandardCharsets.UTF_8));

    assertThat(taken(all)).isEqualTo(new Import.Taken(ROWS, 0));
    assertThat(bytes(target)).isEqualTo(all);
  }

  @Test
  void rows_that_are_there_stay_as_they_are() {
    target.useTransaction(
        handle -> handle.execute("INSERT INTO workspace VALUES ('T1', 'Another name', 30)"));
    assertThat(taken(bytes(source)).fresh()).isEqualTo(ROWS - 1);
    assertThat(lines(target)).anyMatch(line -> line.contains("Another name"));
  }

  @Test
  void takes_thousands_of_rows_in_batches() {
    source.useTransaction(
        handle ->
            handle.execute(
                """
                INSERT INTO member (workspace_id, member_id)
                SELECT 'T9', 'U' || n FROM generate_series(1, 2345) AS n
                """));
    assertThat(taken(bytes(source)).fresh()).isEqualTo(ROWS + 2345);
    assertThat(bytes(target)).isEqualTo(bytes(source));
  }

  @Test
  void names_the_broken_line_and_imports_nothing() {
    for (Map.Entry<String, String> wrong :
        Map.of(
                "{\"table\":\"member\",\"row\":{\"workspace_id\":",
                "not JSON",
                "[1]",
                "not a JSON object",
                "{\"table\":\"member\"}",
                "not of the form",
                "{\"table\":\"secrets\",\"row\":{}}",
                "no such table",
                "{\"table\":\"workspace\",\"row\":{\"workspace_id\":\"T2\"}}",
                "other columns",
                "{\"table\":\"slack_rest\",\"row\":{\"workspace_id\":\"T2\",\"method\":\"x\","
                    + "\"rest_until\":\"soon\"}}",
                "the database refuses it",
                "{\"table\":\"client_named\",\"row\":{\"workspace_id\":\"T2\",\"client\":\"x\","
                    + "\"draft_id\":\"00000000-0000-0000-0000-000000000001\"}}",
                "the database refuses it")
            .entrySet()) {
      List<String> lines = new ArrayList<>(lines(source));
      lines.add(5, wrong.getKey());
      assertThatThrownBy(() -> taken(joined(lines)))
          .as(wrong.getKey())
          .isInstanceOf(ImportException.class)
          .hasMessageStartingWith("Line 6: ")
          .hasMessageContaining(wrong.getValue())
          .hasMessageEndingWith("Nothing was imported.");
      assertThat(lines(target)).hasSize(1);
    }
  }

  @Test
  void names_the_row_whose_parent_is_missing() {
    List<String> lines = new ArrayList<>(lines(source));
    lines.removeIf(line -> line.startsWith("{\"table\":\"draft\""));
    int critique = first(lines, "critique") + 1;
    assertThatThrownBy(() -> taken(joined(lines)))
        .hasMessageContaining("Line " + critique + ":")
        .hasMessageContaining("foreign key");
    assertThat(lines(target)).hasSize(1);
  }

  @Test
  void notices_a_file_that_ends_too_early() {
    List<String> lines = lines(source);
    assertThatThrownBy(() -> taken(joined(lines.subList(0, 4))))
        .isInstanceOf(ImportException.class)
        .hasMessageContaining("cut short");
    assertThatThrownBy(() -> taken(new byte[0])).hasMessageContaining("empty");
    assertThat(lines(target)).hasSize(1);
  }

  @Test
  void refuses_a_file_of_other_tables_and_names_the_cure() {
    List<String> lines = new ArrayList<>(lines(source));
    lines.set(0, "{\"sales_coach_export\":1,\"schema\":\"001\"}");
    assertThatThrownBy(() -> taken(joined(lines)))
        .isInstanceOf(ImportException.class)
        .hasMessageContaining("migration 001")
        .hasMessageContaining("export again");
    lines.set(0, "{\"id\":1}");
    assertThatThrownBy(() -> taken(joined(lines))).hasMessageContaining("first line of an export");
  }

  @Test
  void a_database_without_tables_is_told_as_that() {
    try (Database bare = Database.at(TestPostgres.bare())) {
      assertThatThrownBy(() -> bytes(bare))
          .isInstanceOf(StorageException.class)
          .hasMessageContaining("no tables");
    }
  }

  private static int first(List<String> lines, String table) {
    List<String> starts =
        lines.stream().map(line -> line.substring(0, Math.min(line.length(), 24))).toList();
    for (int i = 0; i < starts.size(); i++) {
      if (starts.get(i).startsWith("{\"table\":\"" + table + "\"")) {
        return i;
      }
    }
    throw new AssertionError(table);
  }

  private Import.Taken taken(byte[] file) {
    return Import.read(target, new ByteArrayInputStream(file));
  }

  private static byte[] joined(List<String> lines) {
    return (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
  }

  private static List<String> lines(Database database) {
    // Not lines(): a draft may hold what Java takes for the end of a line.
    return List.of(new String(bytes(database), StandardCharsets.UTF_8).split("\n"));
  }

  private static byte[] bytes(Database database) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Export.write(database, out);
    return out.toByteArray();
  }
}
