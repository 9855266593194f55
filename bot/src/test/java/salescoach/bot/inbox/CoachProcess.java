package salescoach.bot.inbox;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import salescoach.bot.TestProcess;
import salescoach.bot.playground.StandIn;
import salescoach.bot.run.Bot;
import salescoach.bot.run.Settings;
import salescoach.bot.storage.DatabaseAddress;

/** A coach as a process of its own, to be stopped and killed from outside. */
final class CoachProcess extends TestProcess {

  private static final String READY = "ready";

  private CoachProcess(String size, StandIn slack, DatabaseAddress database, Duration ahead) {
    super(
        "256m",
        List.of(size, ahead.toString()),
        Map.of(
            "SLACK_BOT_TOKEN", slack.botToken(),
            "SLACK_APP_TOKEN", slack.appToken(),
            "DATABASE_URL", url(database),
            "SALES_COACH_SLACK_URL", slack.apiUrl(),
            "SALES_COACH_PORT", "0"));
  }

  /** One that repeats what it hears, and starts within a second or two. */
  static CoachProcess small(StandIn slack, DatabaseAddress database) {
    return start("small", slack, database, Duration.ZERO);
  }

  /** The whole coach. */
  static CoachProcess whole(StandIn slack, DatabaseAddress database) {
    return whole(slack, database, Duration.ZERO);
  }

  /** The whole coach, whose clock is ahead. */
  static CoachProcess whole(StandIn slack, DatabaseAddress database, Duration ahead) {
    return start("whole", slack, database, ahead);
  }

  private static CoachProcess start(
      String size, StandIn slack, DatabaseAddress database, Duration ahead) {
    CoachProcess coach = new CoachProcess(size, slack, database, ahead);
    coach.await(READY);
    return coach;
  }

  private static String url(DatabaseAddress database) {
    return "postgres://"
        + database.user()
        + ":"
        + database.password()
        + "@"
        + database.jdbcUrl().substring("jdbc:postgresql://".length());
  }

  /** Runs until it is killed. */
  public static void main(String[] args) throws InterruptedException {
    Settings settings = Settings.of(System.getenv());
    if (args[0].equals("whole")) {
      Clock clock = Clock.offset(Clock.systemUTC(), Duration.parse(args[1]));
      Bot bot = Bot.start(settings, settings.slack().orElseThrow(), clock);
      Runtime.getRuntime().addShutdownHook(new Thread(bot::close));
    } else {
      SmallCoach coach =
          SmallCoach.at(
              settings.slackUrl(),
              settings.slack().orElseThrow().bot(),
              settings.slack().orElseThrow().app(),
              settings.database().orElseThrow(),
              SmallCoach::echo);
      Runtime.getRuntime().addShutdownHook(new Thread(coach::close));
    }
    System.out.println(READY);
    Thread.currentThread().join();
  }
}
