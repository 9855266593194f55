package salescoach.bot.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import salescoach.bot.doctor.Check.Verdict;
import salescoach.bot.slack.Manifest;
import salescoach.bot.storage.Database;
import salescoach.bot.storage.DatabaseAddress;
import salescoach.bot.storage.EmbeddedServer;
import salescoach.bot.storage.TestPostgres;

/** Everything that can be wrong is found, told with its cure, and without a secret. */
class DoctorTest {

  private static final Set<String> SCOPES = Set.of("chat:write", "commands");

  @TempDir Path folder;

  private final TinySlack slack = new TinySlack();
  private Clock clock = Clock.systemUTC();

  @AfterEach
  void close() {
    slack.close();
  }

  @Test
  void finds_nothing_wrong_where_all_is_well() {
    List<Check> checks = examined(everything());
    assertThat(checks).noneMatch(Check::isError);
    assertThat(of(checks, "database").says()).startsWith("PostgreSQL ").doesNotContain("?");
    assertThat(of(checks, "tables").says()).startsWith("up to date");
    assertThat(of(checks, "bot token").says()).contains("coach in Fieldgate");
    assertThat(of(checks, "scopes").verdict()).isEqualTo(Verdict.OK);
    assertThat(of(checks, "clock").verdict()).isEqualTo(Verdict.OK);
    assertThat(of(checks, "Socket Mode").verdict()).isEqualTo(Verdict.OK);
    assertThat(checks.toString()).doesNotContain("xoxb", "xapp", "s3cret");
  }

  @Test
  void says_that_the_playground_would_start_and_makes_no_folder() {
    List<Check> checks = examined(Map.of("SALES_COACH_HOME", home().toString()));
    assertThat(checks).noneMatch(Check::isError);
    assertThat(of(checks, "Slack").says()).contains("playground");
    assertThat(of(checks, "home folder").says()).contains("can be made");
    assertThat(of(checks, "database").says()).contains("first start");
    assertThat(home()).doesNotExist();
  }

  @Test
  void tells_every_wrong_setting_and_then_stops() {
    List<Check> checks =
        examined(Map.of("SLACK_BOT_TOKEN", TinySlack.BOT, "SALES_COACH_PORT", "many"));
    assertThat(checks.stream().filter(check -> check.verdict() == Verdict.WRONG_SETTING))
        .hasSize(2)
        .anyMatch(check -> check.says().contains("SLACK_APP_TOKEN is missing"))
        .anyMatch(check -> check.says().contains("SALES_COACH_PORT"));
    assertThat(checks)
        .extracting(Check::subject)
        .contains("Java", "memory")
        .doesNotContain("Slack");
  }

  @Test
  void names_missing_and_superfluous_scopes() {
    slack.scopes = "commands, users:read.email";
    Check scopes = of(examined(everything()), "scopes");
    assertThat(scopes.verdict()).isEqualTo(Verdict.FAILED);
    assertThat(scopes.says())
        .contains("missing: chat:write.", "reinstall", "not needed: users:read.email");

    slack.scopes = "chat:write,commands,users:read.email";
    Check more = of(examined(everything()), "scopes");
    assertThat(more.verdict()).isEqualTo(Verdict.WARNING);
    assertThat(more.says()).contains("users:read.email").doesNotContain("missing");
  }

  @Test
  void tells_which_token_slack_refuses_and_where_to_get_another() {
    slack.auth = "{\"ok\":false,\"error\":\"token_revoked\"}";
    slack.opened = "{\"ok\":false,\"error\":\"not_allowed_token_type\"}";
    List<Check> checks = examined(everything());
    assertThat(of(checks, "bot token").says()).contains("token_revoked", "OAuth & Permissions");
    assertThat(of(checks, "Socket Mode").says())
        .contains("not_allowed_token_type", "connections:write");
    assertThat(checks.stream().filter(Check::isError)).hasSize(2);
  }

  @Test
  void warns_of_a_clock_that_is_off() {
    clock = Clock.offset(Clock.systemUTC(), Duration.ofMinutes(-5));
    Check check = of(examined(everything()), "clock");
    assertThat(check.verdict()).isEqualTo(Verdict.WARNING);
    assertThat(check.says()).contains("behind Slack's", "NTP");
  }

  @Test
  void tells_of_a_slack_that_is_out_of_reach_or_not_slack_at_all() {
    slack.status = 502;
    assertThat(of(examined(everything()), "bot token").says()).contains("HTTP 502", "proxy");
    Map<String, String> environment = everything();
    slack.close();
    assertThat(of(examined(environment), "bot token").says()).contains("can't be reached");
  }

  @Test
  void tells_why_the_database_lets_nobody_in() {
    Map<String, String> environment = everything();
    DatabaseAddress right = TestPostgres.fresh();
    environment.put(
        "DATABASE_URL", url(new DatabaseAddress(right.jdbcUrl(), right.user(), "s3cret")));
    Check check = of(examined(environment), "database");
    assertThat(check.verdict()).isEqualTo(Verdict.FAILED);
    assertThat(check.says()).contains("password authentication failed").doesNotContain("s3cret");

    environment.put("DATABASE_URL", "postgres://coach:s3cret@127.0.0.1:1/coach");
    assertThat(of(examined(environment), "database").says()).contains("refused", "DATABASE_URL");
  }

  @Test
  void counts_the_migrations_that_wait() {
    Map<String, String> environment = everything();
    environment.put("DATABASE_URL", url(TestPostgres.bare()));
    Check tables = of(examined(environment), "tables");
    assertThat(tables.verdict()).isEqualTo(Verdict.OK);
    assertThat(tables.says()).contains("wait for the next start");
  }

  @Test
  void notices_tables_of_a_newer_program() {
    DatabaseAddress address = TestPostgres.fresh();
    try (Database database = Database.at(address)) {
      database.useTransaction(
          handle ->
              handle.execute(
                  """
                  INSERT INTO flyway_schema_history
                  SELECT 999, '999', 'later', 'SQL', 'V999__later.sql', 1, 'x', now(), 1, true
                  """));
    }
    Map<String, String> environment = everything();
    environment.put("DATABASE_URL", url(address));
    Check tables = of(examined(environment), "tables");
    assertThat(tables.verdict()).isEqualTo(Verdict.FAILED);
    assertThat(tables.says()).contains("newer version", "Update");
  }

  @Test
  void leaves_a_home_in_peace_that_a_running_coach_uses() {
    try (EmbeddedServer running = EmbeddedServer.start(home())) {
      assertThat(running.address().user()).isNotEmpty();
      List<Check> checks = examined(Map.of("SALES_COACH_HOME", home().toString()));
      assertThat(checks).noneMatch(Check::isError);
      assertThat(of(checks, "database").says()).contains("Another Sales Coach uses");
    }
    List<Check> after = examined(Map.of("SALES_COACH_HOME", home().toString()));
    assertThat(of(after, "database").says()).contains("PostgreSQL 18");
    assertThat(of(after, "tables").says()).contains("wait for the next start");
  }

  @Test
  void a_home_that_can_not_be_made_is_told() throws Exception {
    Path file = Files.writeString(folder.resolve("file"), "in the way");
    Check check =
        of(examined(Map.of("SALES_COACH_HOME", file.resolve("home").toString())), "home folder");
    assertThat(check.verdict()).isEqualTo(Verdict.FAILED);
    assertThat(check.says()).contains("in the way of", "SALES_COACH_HOME");
  }

  @Test
  void a_broken_team_file_is_a_wrong_setting() throws Exception {
    Path team = folder.resolve("team.yaml");
    Files.writeString(team, "guidelines:\n  too-lung: off\n");
    Check check =
        of(
            examined(
                Map.of(
                    "SALES_COACH_HOME",
                    home().toString(),
                    "SALES_COACH_TEAM_FILE",
                    team.toString())),
            "team file");
    assertThat(check.verdict()).isEqualTo(Verdict.WRONG_SETTING);
    assertThat(check.says()).contains("too-lung");
  }

  @Test
  void tells_of_an_old_java_a_strange_charset_and_little_memory() {
    assertThat(MachineChecks.java(11, "11.0.2").says()).contains("17 or newer");
    assertThat(MachineChecks.charset(StandardCharsets.ISO_8859_1).says()).contains("UTF-8");
    assertThat(MachineChecks.memory(64).says()).contains("-Xmx192m");
    assertThat(MachineChecks.memory(185).verdict()).isEqualTo(Verdict.OK);
  }

  @Test
  void the_manifest_is_in_the_program() {
    assertThat(Manifest.packaged().scopes())
        .isNotEmpty()
        .allMatch(scope -> scope.matches("[a-z_.:]+"));
  }

  private Path home() {
    return folder.resolve("home");
  }

  private Map<String, String> everything() {
    return new HashMap<>(
        Map.of(
            "SLACK_BOT_TOKEN",
            TinySlack.BOT,
            "SLACK_APP_TOKEN",
            TinySlack.APP,
            "SALES_COACH_SLACK_URL",
            slack.url(),
            "DATABASE_URL",
            url(TestPostgres.fresh())));
  }

  private static String url(DatabaseAddress address) {
    URI jdbc = URI.create(address.jdbcUrl().substring("jdbc:".length()));
    return "postgres://%s:%s@%s:%d%s"
        .formatted(
            address.user(), address.password(), jdbc.getHost(), jdbc.getPort(), jdbc.getPath());
  }

  private List<Check> examined(Map<String, String> environment) {
    List<Check> checks = new ArrayList<>();
    new Doctor(environment, clock, SCOPES).examine(checks::add);
    return checks;
  }

  private static Check of(List<Check> checks, String subject) {
    return checks.stream()
        .filter(check -> check.subject().equals(subject))
        .findFirst()
        .orElseThrow(() -> new AssertionError(subject + " in " + checks));
  }
}
