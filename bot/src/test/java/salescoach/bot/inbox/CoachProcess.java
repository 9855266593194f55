package salescoach.bot.inbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import salescoach.bot.playground.StandIn;
import salescoach.bot.run.Bot;
import salescoach.bot.run.Settings;
import salescoach.bot.storage.DatabaseAddress;

/** A coach as a process of its own, to be stopped and killed from outside. */
final class CoachProcess implements AutoCloseable {

  private static final String READY = "ready";

  private final Process process;

  private CoachProcess(Process process) {
    this.process = process;
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
    ProcessBuilder builder =
        new ProcessBuilder(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Xmx256m",
                "-cp",
                System.getProperty("java.class.path"),
                CoachProcess.class.getName(),
                size,
                ahead.toString()));
    Map<String, String> environment = builder.environment();
    environment.put("SLACK_BOT_TOKEN", slack.botToken());
    environment.put("SLACK_APP_TOKEN", slack.appToken());
    environment.put("DATABASE_URL", url(database));
    environment.put("SALES_COACH_SLACK_URL", slack.apiUrl());
    environment.put("SALES_COACH_PORT", "0");
    builder.redirectError(ProcessBuilder.Redirect.DISCARD);
    try {
      CoachProcess coach = new CoachProcess(builder.start());
      String said = coach.process.inputReader().readLine();
      if (!READY.equals(said)) {
        throw new IllegalStateException("the coach did not start: " + said);
      }
      return coach;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static String url(DatabaseAddress database) {
    return "postgres://"
        + database.user()
        + ":"
        + database.password()
        + "@"
        + database.jdbcUrl().substring("jdbc:postgresql://".length());
  }

  /** Ends it as a power cut does. */
  void kill() {
    process.destroyForcibly();
    try {
      if (!process.waitFor(60, TimeUnit.SECONDS)) {
        throw new IllegalStateException("the coach does not end");
      }
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    }
  }

  /** Holds it, as a machine does that has something better to do. */
  void stop() {
    signal("STOP");
  }

  void goOn() {
    signal("CONT");
  }

  private void signal(String name) {
    try {
      int status =
          new ProcessBuilder("kill", "-" + name, String.valueOf(process.pid())).start().waitFor();
      if (status != 0) {
        throw new IllegalStateException("kill -" + name + " ended with " + status);
      }
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    }
  }

  @Override
  public void close() {
    kill();
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
