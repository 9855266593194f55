package salescoach.bot.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import salescoach.bot.run.Settings;
import salescoach.bot.storage.Database;
import salescoach.bot.storage.DatabaseAddress;
import salescoach.bot.storage.TestPostgres;

/** Tables in and out from the terminal. */
class CsvCommandTest {

  @TempDir Path folder;

  private final DatabaseAddress team = TestPostgres.fresh();

  @Test
  void takes_a_file_in_and_writes_it_again() throws Exception {
    workspace("T1");
    Path file = folder.resolve("prospects.csv");
    Files.writeString(file, "company,first_name\nAcme,Renata\nBolt,Anna\n");
    Session imported =
        run("", "csv", "import", "prospects", file.toString(), "--owner", "U024BE7LH");
    assertThat(imported.err())
        .isEqualTo("New: 2; changed: 0; as they were: 0; could not be read: 0.\n");
    assertThat(imported.status()).isZero();

    Session written = run("", "csv", "export", "prospects");
    assertThat(written.status()).isZero();
    assertThat(written.out()).contains("Acme,Renata").contains("U024BE7LH");
    assertThat(written.err()).isEqualTo("Exported: 2 prospects.\n");

    Path copy = folder.resolve("copy.csv");
    assertThat(run("", "csv", "export", "prospects", copy.toString()).out()).isEmpty();
    assertThat(Files.readString(copy)).isEqualTo(written.out());
    assertThat(Files.getPosixFilePermissions(copy)).as("its owner's only").hasSize(2);
  }

  @Test
  void tells_the_first_fifty_bad_rows_and_writes_all_to_a_file() throws Exception {
    workspace("T1");
    Path errors = folder.resolve("errors.txt");
    String csv = "company,gone\n" + "Acme,perhaps\n".repeat(60) + "Bolt,no\n";
    Session session = run(csv, "csv", "import", "prospects", "-", "--errors", errors.toString());
    assertThat(session.status()).isEqualTo(2);
    assertThat(session.err())
        .startsWith("Line 2: gone is \"perhaps\". Write yes or no.\n")
        .contains("Line 51: ", "… and 10 more.\n", "New: 1;", "could not be read: 60.")
        .doesNotContain("Line 52: ");
    assertThat(Files.readAllLines(errors)).hasSize(60).last().asString().startsWith("Line 61: ");
  }

  @Test
  void all_or_nothing_says_that_nothing_was_taken_in() {
    workspace("T1");
    String csv = "company,gone\nAcme,no\nBolt,perhaps\n";
    Session session = run(csv, "csv", "import", "prospects", "-", "--all-or-nothing");
    assertThat(session.status()).isEqualTo(2);
    assertThat(session.err()).contains("Line 3: ", "Nothing was taken in");
    assertThat(run("", "csv", "export", "prospects").err()).isEqualTo("Exported: 0 prospects.\n");
  }

  @Test
  void asks_for_the_workspace_only_where_there_is_more_than_one() {
    assertThat(run("company\nAcme\n", "csv", "import", "prospects", "-").err())
        .contains("start the coach once");
    workspace("T1");
    workspace("T2");
    Session open = run("", "csv", "export", "clients");
    assertThat(open.status()).isEqualTo(2);
    assertThat(open.err()).contains("--workspace", "T1, T2");
    assertThat(run("", "csv", "export", "clients", "--workspace", "T2").status()).isZero();
    assertThat(run("", "csv", "export", "clients", "--workspace", "T3").err())
        .contains("no workspace T3");
  }

  @Test
  void points_to_the_playground_where_only_that_was_used() throws Exception {
    Path home = folder.resolve("home");
    Files.createDirectories(home.resolve("playground").resolve("data"));
    Files.writeString(home.resolve("playground").resolve("data").resolve("PG_VERSION"), "16");

    Session session =
        Session.in(
            Map.of("SALES_COACH_HOME", home.toString()),
            new byte[0],
            false,
            "csv",
            "export",
            "prospects");

    assertThat(session.status()).isEqualTo(3);
    assertThat(session.err())
        .contains("There is no data in " + home + " yet.")
        .contains("SALES_COACH_HOME=" + home.resolve("playground"));
    Settings.DataPlace place = new Settings.DataPlace(Optional.empty(), home);
    try (Database database = Database.at(team)) {
      assertThatThrownBy(() -> CsvPlace.workspace(database, place, null))
          .hasMessageContaining("start the coach once")
          .hasMessageContaining("SALES_COACH_HOME=" + home.resolve("playground"));
    }
  }

  @Test
  void says_what_is_wrong_with_the_command() {
    workspace("T1");
    assertThat(run("", "csv").status()).isEqualTo(2);
    assertThat(run("", "csv", "import", "deals", "-").err())
        .contains("prospects, touches, clients");
    assertThat(run("", "csv", "import", "prospects", "-", "--owner", "Walter").err())
        .contains("such as U024BE7LH");
    assertThat(run("", "csv", "import", "prospects", "nowhere.csv").err())
        .contains("nowhere.csv. Check the path");
    assertThat(run("", "csv", "import", "prospects", folder.toString()).err())
        .contains("is a folder");
    Session other = run("Deal,Amount\n1,2\n", "csv", "import", "prospects", "-");
    assertThat(other.status()).isEqualTo(2);
    assertThat(other.err()).contains("company or email", "It has: Deal, Amount");
    for (String[] help :
        new String[][] {
          {"csv", "--help"}, {"csv", "import", "--help"}, {"csv", "export", "--help"}
        }) {
      assertThat(run("", help).status()).isZero();
    }
    assertThat(run("", "csv", "import", "--help").out())
        .contains("--all-or-nothing", "--day-first", "--errors");
  }

  @Test
  void a_server_that_does_not_answer_is_trouble_outside() {
    Session session =
        Session.in(
            Map.of("DATABASE_URL", "postgres://coach:s3cret@127.0.0.1:1/coach"),
            "company\nAcme\n".getBytes(StandardCharsets.UTF_8),
            false,
            "csv",
            "import",
            "prospects",
            "-");
    assertThat(session.status()).isEqualTo(3);
    assertThat(session.err()).contains("can't be reached").doesNotContain("s3cret", "\tat ");
  }

  private void workspace(String id) {
    try (Database database = Database.at(team)) {
      database.useTransaction(
          handle ->
              handle.execute(
                  "INSERT INTO workspace (workspace_id, name, retention_days) VALUES (?, 'x', 365)",
                  id));
    }
  }

  private Session run(String input, String... args) {
    URI jdbc = URI.create(team.jdbcUrl().substring("jdbc:".length()));
    String url =
        "postgres://%s:%s@%s:%d%s"
            .formatted(
                team.user(), team.password(), jdbc.getHost(), jdbc.getPort(), jdbc.getPath());
    return Session.in(
        Map.of("DATABASE_URL", url), input.getBytes(StandardCharsets.UTF_8), false, args);
  }
}
