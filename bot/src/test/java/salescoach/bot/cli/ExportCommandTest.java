package salescoach.bot.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import salescoach.bot.storage.Database;
import salescoach.bot.storage.DatabaseAddress;
import salescoach.bot.storage.TestPostgres;

/** Everything out into a file, and back in, from the terminal. */
class ExportCommandTest {

  @TempDir Path folder;

  private final DatabaseAddress source = filled(TestPostgres.fresh());

  @Test
  void moves_a_database_by_a_file() throws Exception {
    String file = folder.resolve("all.jsonl").toString();
    Session exported = run(source, "", "export", file);
    assertThat(exported.status()).isZero();
    assertThat(exported.err()).matches("Rows exported: 1, of [0-9]+ tables\\.\n");
    assertThat(exported.out()).isEmpty();
    assertThat(Files.getPosixFilePermissions(Path.of(file))).as("its owner's only").hasSize(2);

    // A database without tables is made ready first.
    DatabaseAddress target = TestPostgres.bare();
    Session imported = run(target, "", "import", file);
    assertThat(imported.status()).as(imported.err()).isZero();
    assertThat(imported.err()).isEqualTo("Rows read: 1; new here: 1.\n");
    assertThat(run(target, "", "import", file).err()).contains("new here: 0");
  }

  @Test
  void goes_through_a_pipe() {
    Session exported = run(source, "", "export", "-");
    assertThat(exported.out()).startsWith("{\"sales_coach_export\":1").endsWith("}\n");
    Session imported = run(TestPostgres.fresh(), exported.out(), "import", "-");
    assertThat(imported.err()).contains("new here: 1");
  }

  @Test
  void a_broken_file_is_bad_input() {
    Session session = run(source, "{\"sales_coach_export\":2}\n", "import", "-");
    assertThat(session.status()).isEqualTo(2);
    assertThat(session.err()).startsWith("Line 1: ");
  }

  @Test
  void a_server_that_does_not_answer_is_trouble_outside() {
    Session session =
        Session.in(
            Map.of("DATABASE_URL", "postgres://coach:s3cret@127.0.0.1:1/coach"),
            new byte[0],
            false,
            "export",
            "-");
    assertThat(session.status()).isEqualTo(3);
    assertThat(session.err()).contains("can't be reached").doesNotContain("s3cret", "\tat ");
  }

  @Test
  void a_home_without_data_is_left_as_it_is() {
    Path home = folder.resolve("nobody");
    Session session =
        Session.in(Map.of("SALES_COACH_HOME", home.toString()), new byte[0], false, "export", "-");
    assertThat(session.status()).isEqualTo(3);
    assertThat(session.err()).contains("no data in", "DATABASE_URL");
    assertThat(home).doesNotExist();
  }

  @Test
  void a_wrong_address_is_told_as_a_setting() {
    Session session =
        Session.in(Map.of("DATABASE_URL", "db.example"), new byte[0], false, "export", "-");
    assertThat(session.status()).isEqualTo(2);
    assertThat(session.err()).contains("DATABASE_URL");
  }

  private static Session run(DatabaseAddress address, String input, String... args) {
    URI jdbc = URI.create(address.jdbcUrl().substring("jdbc:".length()));
    String url =
        "postgres://%s:%s@%s:%d%s"
            .formatted(
                address.user(), address.password(), jdbc.getHost(), jdbc.getPort(), jdbc.getPath());
    return Session.in(
        Map.of("DATABASE_URL", url), input.getBytes(StandardCharsets.UTF_8), false, args);
  }

  private static DatabaseAddress filled(DatabaseAddress address) {
    try (Database database = Database.at(address)) {
      database.useTransaction(
          handle -> handle.execute("INSERT INTO workspace VALUES ('T1', 'Fieldgate', 365)"));
    }
    return address;
  }
}
