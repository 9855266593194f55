package salescoach.bot.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The environment is read whole, and everything wrong with it is told at once, with its cure. */
class SettingsTest {

  private static final String BOT = "xoxb-12-34-Fieldgate";
  private static final String APP = "xapp-1-A1-5-Fieldgate";

  @TempDir Path folder;

  @Test
  void nothing_set_means_the_playground_and_the_database_brought_along() {
    Settings settings = Settings.of(Map.of("PATH", "/bin"));
    assertThat(settings.slack()).isEmpty();
    assertThat(settings.database()).isEmpty();
    assertThat(settings.home()).isEqualTo(Path.of(System.getProperty("user.home"), ".sales-coach"));
    assertThat(settings.port()).isEqualTo(9180);
    assertThat(settings.workers()).isEqualTo(8);
    assertThat(settings.retentionDays()).isEqualTo(365);
    assertThat(settings.admin()).isEmpty();
    assertThat(settings.teamFile()).isEmpty();
    assertThat(settings.slackUrl()).isEqualTo("https://slack.com/api/");
  }

  @Test
  void everything_set() throws Exception {
    Path team = Files.writeString(folder.resolve("team.yaml"), "guidelines: {}\n");
    Settings settings =
        Settings.of(
            Map.of(
                "SLACK_BOT_TOKEN", BOT,
                "SLACK_APP_TOKEN", " " + APP + "\n",
                "DATABASE_URL", "postgres://coach:s3cret@db.fieldgate.example/coach",
                "SALES_COACH_HOME", "~/coach",
                "SALES_COACH_PORT", "0",
                "SALES_COACH_WORKERS", "64",
                "SALES_COACH_RETENTION_DAYS", "30",
                "SALES_COACH_ADMIN", "U012AB3CD",
                "SALES_COACH_TEAM_FILE", team.toString(),
                "SALES_COACH_SLACK_URL", "http://127.0.0.1:8080/api"));
    assertThat(settings.slack()).contains(new SlackTokens(BOT, APP));
    assertThat(settings.database().orElseThrow().user()).isEqualTo("coach");
    assertThat(settings.home()).isEqualTo(Path.of(System.getProperty("user.home"), "coach"));
    assertThat(settings.port()).isZero();
    assertThat(settings.workers()).isEqualTo(64);
    assertThat(settings.retentionDays()).isEqualTo(30);
    assertThat(settings.admin()).contains("U012AB3CD");
    assertThat(settings.teamFile()).contains(team);
    assertThat(settings.slackUrl()).isEqualTo("http://127.0.0.1:8080/api/");
  }

  @Test
  void shows_no_secret() {
    Settings settings =
        Settings.of(
            Map.of(
                "SLACK_BOT_TOKEN", BOT,
                "SLACK_APP_TOKEN", APP,
                "DATABASE_URL", "postgres://coach:s3cret@db/coach?password=s3cret"));
    assertThat(settings.toString()).doesNotContain("Fieldgate", "s3cret").contains("as coach");
  }

  @Test
  void an_empty_variable_counts_as_not_set() {
    assertThat(Settings.of(Map.of("SLACK_BOT_TOKEN", "", "SALES_COACH_PORT", " ")).port())
        .isEqualTo(9180);
  }

  @Test
  void one_token_without_the_other_names_what_is_missing() {
    assertThat(mistakes(Map.of("SLACK_BOT_TOKEN", BOT)))
        .singleElement()
        .asString()
        .startsWith("SLACK_APP_TOKEN is missing")
        .contains("xapp-", "playground");
    assertThat(mistakes(Map.of("SLACK_APP_TOKEN", APP)))
        .singleElement()
        .asString()
        .startsWith("SLACK_BOT_TOKEN is missing");
  }

  @Test
  void a_mistyped_name_of_slack_is_named_with_the_one_that_was_meant() {
    assertThat(mistakes(Map.of("SLACK_BOT_TOKN", BOT, "SLACK_APP_TOKEN", APP)))
        .hasSize(2)
        .anyMatch(line -> line.startsWith("SLACK_BOT_TOKEN is missing"))
        .anyMatch(
            line -> line.startsWith("SLACK_BOT_TOKN") && line.contains("mean SLACK_BOT_TOKEN?"))
        .noneMatch(line -> line.contains("Fieldgate"));
  }

  @Test
  void other_variables_of_slack_do_no_harm_beside_both_tokens() {
    Settings settings =
        Settings.of(
            Map.of("SLACK_BOT_TOKEN", BOT, "SLACK_APP_TOKEN", APP, "SLACK_SIGNING_SECRET", "x"));
    assertThat(settings.slack()).isPresent();
  }

  @Test
  void a_broken_token_makes_no_mistake_of_the_others() {
    assertThat(
            mistakes(
                Map.of(
                    "SLACK_BOT_TOKEN", "xoxb-",
                    "SLACK_APP_TOKEN", APP,
                    "SLACK_SIGNING_SECRET", "x")))
        .singleElement()
        .asString()
        .contains("SLACK_BOT_TOKEN", "cut short");
  }

  @Test
  void swapped_tokens_are_told_as_that() {
    assertThat(mistakes(Map.of("SLACK_BOT_TOKEN", APP, "SLACK_APP_TOKEN", BOT)))
        .hasSize(2)
        .allMatch(line -> line.contains("belongs in"))
        .noneMatch(line -> line.contains("Fieldgate"));
  }

  @ParameterizedTest
  @CsvSource({
    "SALES_COACH_PORT, 65536",
    "SALES_COACH_PORT, -1",
    "SALES_COACH_WORKERS, 0",
    "SALES_COACH_WORKERS, eight",
    "SALES_COACH_WORKERS, 99999999999999999999",
    "SALES_COACH_RETENTION_DAYS, 3651",
    "SALES_COACH_ADMIN, doug",
    "SALES_COACH_TEAM_FILE, /nowhere/team.yaml",
    "SALES_COACH_SLACK_URL, http://slack.fieldgate.example/api/",
    "SALES_COACH_SLACK_URL, https://user:s3cret@slack.example/",
    "SALES_COACH_SLACK_URL, no address",
    "DATABASE_URL, mysql://coach:s3cret@db/coach",
    "SLACK_BOT_TOKEN, xoxp-s3cret"
  })
  void a_wrong_value_is_told_with_its_name_and_not_repeated(String name, String value) {
    assertThat(mistakes(Map.of(name, value)))
        .anyMatch(line -> line.startsWith(name))
        .noneMatch(line -> line.contains("s3cret"));
  }

  @Test
  void an_unknown_variable_of_the_coach_is_named_with_the_nearest() {
    assertThat(mistakes(Map.of("SALES_COACH_WORKER", "4")))
        .containsExactly(
            "SALES_COACH_WORKER is not a variable of the coach."
                + " Did you mean SALES_COACH_WORKERS?");
  }

  @Test
  void everything_wrong_is_told_at_once() {
    SettingsException told =
        refused(
            Map.of(
                "SLACK_BOT_TOKEN", "xoxp-s3cret",
                "DATABASE_URL", "postgres://:s3cret@db",
                "SALES_COACH_PORT", "http",
                "SALES_COACH_COLOUR", "green"));
    assertThat(told.mistakes()).hasSize(5);
    assertThat(told).hasMessageContaining("\n  SALES_COACH_PORT is not a whole number");
    assertThat(told.getMessage()).doesNotContain("s3cret");
  }

  @Test
  void the_place_of_the_data_asks_for_nothing_of_slack() {
    assertThat(Settings.dataPlace(Map.of("SLACK_BOT_TOKEN", BOT, "SALES_COACH_HOME", "/srv/coach")))
        .isEqualTo(new Settings.DataPlace(Optional.empty(), Path.of("/srv/coach")));
  }

  @Test
  void the_docs_list_every_variable_and_no_other() throws Exception {
    try (Stream<String> lines = Files.lines(Path.of("../docs/configuration.md"))) {
      List<String> listed =
          lines
              .filter(line -> line.startsWith("| `"))
              .map(line -> line.substring(3, line.indexOf('`', 3)))
              .toList();
      assertThat(listed).isEqualTo(Settings.NAMES);
    }
  }

  private static List<String> mistakes(Map<String, String> environment) {
    return refused(environment).mistakes();
  }

  private static SettingsException refused(Map<String, String> environment) {
    SettingsException told =
        catchThrowableOfType(SettingsException.class, () -> Settings.of(environment));
    assertThat(told).isNotNull();
    return told;
  }
}
