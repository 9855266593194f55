package salescoach.bot.outbox;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import salescoach.bot.MovingClock;
import salescoach.bot.TestProcess;
import salescoach.bot.storage.DatabaseAddress;

/** An instance that sends, as a process of its own, to be stopped and killed from outside. */
final class SenderProcess extends TestProcess {

  /** A message of this kind halts for a while when all is asked and the call is about to leave. */
  static final String HALTING = "halting";

  private static final String READY = "ready";
  private static final String LEAVING = "leaving";
  private static final Duration HALT = Duration.ofMillis(1500);

  private SenderProcess(Town town, DatabaseAddress database, Duration off) {
    super(
        "128m",
        List.of(database.jdbcUrl(), database.user(), town.front().apiUrl(), off.toString()),
        Map.of("TOKEN", town.slack().botToken(), "PASSWORD", database.password()));
  }

  /** Starts one; its clock is off by that much. */
  static SenderProcess start(Town town, DatabaseAddress database, Duration off) {
    SenderProcess sender = begin(town, database, off);
    sender.awaitReady();
    return sender;
  }

  /** The same, without waiting until it sends. */
  static SenderProcess begin(Town town, DatabaseAddress database, Duration off) {
    return new SenderProcess(town, database, off);
  }

  void awaitReady() {
    await(READY);
  }

  /** Waits until a halting message is about to leave. */
  void awaitLeaving() {
    await(LEAVING);
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
