package salescoach.bot.outbox;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import salescoach.bot.MovingClock;
import salescoach.bot.storage.DatabaseAddress;

/** An instance that sends, as a process of its own, to be stopped and killed from outside. */
final class SenderProcess implements AutoCloseable {

  /** A message of this kind halts for a while when all is asked and the call is about to leave. */
  static final String HALTING = "halting";

  private static final String READY = "ready";
  private static final String LEAVING = "leaving";
  private static final Duration HALT = Duration.ofMillis(1500);

  private final Process process;
  private final BufferedReader says;

  private SenderProcess(Process process) {
    this.process = process;
    this.says = process.inputReader();
  }

  /** Starts one; its clock is off by that much. */
  static SenderProcess start(Town town, DatabaseAddress database, Duration off) {
    SenderProcess sender = begin(town, database, off);
    sender.awaitReady();
    return sender;
  }

  /** The same, without waiting until it sends. */
  static SenderProcess begin(Town town, DatabaseAddress database, Duration off) {
    ProcessBuilder builder =
        new ProcessBuilder(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx128m",
                "-cp",
                System.getProperty("java.class.path"),
                SenderProcess.class.getName(),
                database.jdbcUrl(),
                database.user(),
                town.front().apiUrl(),
                off.toString()));
    builder.environment().put("TOKEN", town.slack().botToken());
    builder.environment().put("PASSWORD", database.password());
    builder.redirectError(ProcessBuilder.Redirect.DISCARD);
    try {
      return new SenderProcess(builder.start());
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  void awaitReady() {
    await(READY);
  }

  /** Waits until a halting message is about to leave. */
  void awaitLeaving() {
    await(LEAVING);
  }

  private void await(String wanted) {
    try {
      String said = says.readLine();
      if (!wanted.equals(said)) {
        throw new IllegalStateException("waited for " + wanted + " and heard " + said);
      }
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** Ends it as a power cut does. */
  void kill() {
    process.destroyForcibly();
    try {
      if (!process.waitFor(60, TimeUnit.SECONDS)) {
        throw new IllegalStateException("the sender does not end");
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

  /** Sends until it is killed. */
  public static void main(String[] args) throws InterruptedException {
    AtomicBoolean armed = new AtomicBoolean();
    Duration off = Duration.parse(args[3]);
    Post post =
        Post.office(
            new DatabaseAddress(args[0], args[1], System.getenv("PASSWORD")),
            args[2],
            System.getenv("TOKEN"),
            new MovingClock(() -> halting(armed).plus(off)));
    post.outbox()
        .kinds()
        .on(
            HALTING,
            letter -> {
              // The clock is asked whether the rest is over, as the last thing before the call.
              post.api().rest("chat.postMessage", Duration.ofMillis(1));
              armed.set(true);
              return Optional.of(Post.words(Post.text(letter.receiver())));
            });
    post.start();
    System.out.println(READY);
    Thread.currentThread().join();
  }

  private static Instant halting(AtomicBoolean armed) {
    if (armed.compareAndSet(true, false)) {
      System.out.println(LEAVING);
      Town.pause(HALT);
    }
    return Clock.system(ZoneOffset.UTC).instant();
  }
}
