package salescoach.bot.run;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import salescoach.bot.slack.SlackHttp;
import salescoach.bot.storage.DatabaseAddress;

/**
 * What the environment says about this installation; docs/configuration.md describes each.
 *
 * @param slack empty for the playground
 * @param database empty for the PostgreSQL that the program brings along
 * @param home the program's own folder
 * @param port where health and metrics are told, on loopback; 0 for nowhere
 * @param workers how many answers are worked on at a time
 * @param retentionDays after how many days a new workspace's drafts go
 * @param admin who installed the app, as a Slack member's id
 * @param teamFile what the team has changed about the guidelines
 * @param slackUrl where Slack's Web API is, with a slash at its end
 */
public record Settings(
    Optional<SlackTokens> slack,
    Optional<DatabaseAddress> database,
    Path home,
    int port,
    int workers,
    int retentionDays,
    Optional<String> admin,
    Optional<Path> teamFile,
    String slackUrl) {

  public static final int DEFAULT_PORT = 9180;
  public static final int DEFAULT_WORKERS = 8;
  public static final int DEFAULT_RETENTION_DAYS = 365;

  static final String BOT_TOKEN = "SLACK_BOT_TOKEN";
  static final String APP_TOKEN = "SLACK_APP_TOKEN";
  static final String DATABASE = "DATABASE_URL";
  static final String HOME = "SALES_COACH_HOME";
  static final String PORT = "SALES_COACH_PORT";
  static final String WORKERS = "SALES_COACH_WORKERS";
  static final String RETENTION = "SALES_COACH_RETENTION_DAYS";
  static final String ADMIN = "SALES_COACH_ADMIN";
  static final String TEAM_FILE = "SALES_COACH_TEAM_FILE";
  static final String SLACK_URL = "SALES_COACH_SLACK_URL";

  /** Every variable that the coach reads, in the order of the docs. */
  public static final List<String> NAMES =
      List.of(
          BOT_TOKEN, APP_TOKEN, DATABASE, HOME, PORT, WORKERS, RETENTION, ADMIN, TEAM_FILE,
          SLACK_URL);

  private static final int MOST_PORT = 65_535;
  private static final int MOST_WORKERS = 64;
  private static final int MOST_RETENTION_DAYS = 3_650;

  /**
   * Reads the settings. A variable that is empty counts as not set.
   *
   * @throws SettingsException telling everything that is wrong at once
   */
  public static Settings of(Map<String, String> environment) {
    Variables variables = new Variables(environment);
    Settings settings =
        new Settings(
            SlackVariables.read(variables),
            variables.database(DATABASE),
            home(variables),
            variables.number(PORT, DEFAULT_PORT, 0, MOST_PORT),
            variables.number(WORKERS, DEFAULT_WORKERS, 1, MOST_WORKERS),
            variables.number(RETENTION, DEFAULT_RETENTION_DAYS, 1, MOST_RETENTION_DAYS),
            SlackVariables.member(variables, ADMIN),
            variables.readableFile(TEAM_FILE),
            SlackVariables.url(variables, SLACK_URL, SlackHttp.SLACK));
    variables.refuseUnknown("SALES_COACH_", NAMES);
    variables.check();
    return settings;
  }

  /**
   * Where the data is, for commands that need nothing else: wrong settings of Slack don't keep
   * anybody from an export.
   *
   * @throws SettingsException telling everything that is wrong with these two
   */
  public static DataPlace dataPlace(Map<String, String> environment) {
    Variables variables = new Variables(environment);
    DataPlace place = new DataPlace(variables.database(DATABASE), home(variables));
    variables.check();
    return place;
  }

  /**
   * Where the data is.
   *
   * @param database empty for the PostgreSQL that the program brings along
   * @param home the program's own folder, where that one's data is
   */
  public record DataPlace(Optional<DatabaseAddress> database, Path home) {}

  private static Path home(Variables variables) {
    return variables
        .path(HOME)
        .orElseGet(() -> Path.of(System.getProperty("user.home"), ".sales-coach"));
  }
}
