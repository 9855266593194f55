package salescoach.bot.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import salescoach.bot.MovingClock;
import salescoach.bot.storage.Database;
import salescoach.bot.storage.DatabaseAddress;
import salescoach.bot.storage.TestPostgres;

/** What the instances do by the clock, together. */
class TimetableTest {

  private static final Duration SECOND = Duration.ofSeconds(1);
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  /** What is promised, ten of it a wait; as much again is for a slow and busy machine. */
  private static final Duration TAKEN_OVER = Duration.ofSeconds(15).multipliedBy(2);

  /** Far from the half hour for which the scheduler would wait by itself. */
  private static final Duration QUICKLY = Duration.ofSeconds(10);

  private final DatabaseAddress address = TestPostgres.fresh();
  private final List<AutoCloseable> parts = new ArrayList<>();

  @AfterEach
  void everything_stops() throws Exception {
    for (int i = parts.size() - 1; i >= 0; i--) {
      parts.get(i).close();
    }
  }

  private Database database() {
    Database database = Database.at(address);
    parts.add(database);
    return database;
  }

  private Timetable timetable(Clock clock) {
    Timetable timetable = new Timetable(database(), clock);
    parts.add(timetable);
    return timetable;
  }

  private static Clock off(Duration by) {
    return Clock.offset(Clock.systemUTC(), by);
  }

  @Test
  void a_task_runs_again_and_again_and_one_that_fails_too() {
    AtomicInteger runs = new AtomicInteger();
    timetable(Clock.systemUTC())
        .every(
            SECOND,
            "failing",
            () -> {
              runs.incrementAndGet();
              throw new AssertionError("left out");
            })
        .start();
    await(() -> runs.get() >= 2);
  }

  @Test
  void two_instances_are_never_at_the_same_task() {
    AtomicInteger now = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    AtomicInteger runs = new AtomicInteger();
    Runnable task =
        () -> {
          most.accumulateAndGet(now.incrementAndGet(), Math::max);
          pause(Duration.ofMillis(300));
          now.decrementAndGet();
          runs.incrementAndGet();
        };
    timetable(Clock.systemUTC()).every(SECOND, "shared", task).start();
    timetable(Clock.systemUTC()).every(SECOND, "shared", task).start();
    await(() -> runs.get() >= 4);
    assertThat(most).hasValue(1);
  }

  @Test
  void what_became_due_by_a_leap_of_the_clock_is_done_at_once() {
    AtomicInteger hoursAhead = new AtomicInteger();
    Clock leaping =
        new MovingClock(() -> Clock.systemUTC().instant().plus(Duration.ofHours(hoursAhead.get())));
    AtomicInteger runs = new AtomicInteger();
    timetable(leaping).every(Duration.ofHours(1), "hourly", runs::incrementAndGet).start();
    pause(Duration.ofSeconds(2));
    assertThat(runs).hasValue(0);
    hoursAhead.set(2);
    await(() -> runs.get() == 1);
  }

  @Test
  void an_instance_whose_clock_was_ahead_does_not_put_off_the_others_when_it_ends() {
    AtomicInteger runs = new AtomicInteger();
    Timetable ahead = timetable(off(Duration.ofMinutes(10)));
    ahead.every(SECOND, "shared", runs::incrementAndGet).start();
    await(() -> runs.get() >= 1);
    ahead.close();
    int before = runs.get();
    timetable(Clock.systemUTC()).every(SECOND, "shared", runs::incrementAndGet).start();
    await(() -> runs.get() > before);
  }

  @Test
  void what_an_instance_left_half_done_is_taken_over_within_fifteen_seconds() throws Exception {
    // It runs for long and never says that it lives: what a killed process looks like.
    Database lost = Database.at(address);
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch end = new CountDownLatch(1);
    Timetable killed = new Timetable(lost, Clock.systemUTC());
    parts.add(killed);
    killed
        .every(
            SECOND,
            "shared",
            () -> {
              begun.countDown();
              waitFor(end);
            })
        .start();
    assertThat(begun.await(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
    lost.close();
    long gone = System.nanoTime();

    AtomicInteger runs = new AtomicInteger();
    timetable(Clock.systemUTC()).every(SECOND, "shared", runs::incrementAndGet).start();
    await(() -> runs.get() >= 1);
    assertThat(Duration.ofNanos(System.nanoTime() - gone)).isLessThan(TAKEN_OVER);
    end.countDown();
  }

  @Test
  void it_ends_quickly() {
    Timetable timetable = timetable(Clock.systemUTC());
    timetable.every(Duration.ofHours(1), "hourly", () -> {}).start();
    pause(Duration.ofMillis(1500));
    long begun = System.nanoTime();
    timetable.close();
    assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(QUICKLY);
  }

  private static void waitFor(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  private static void await(BooleanSupplier wanted) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!wanted.getAsBoolean()) {
      assertThat(System.nanoTime() - end).as("waited in vain").isNegative();
      pause(Duration.ofMillis(20));
    }
  }

  private static void pause(Duration length) {
    try {
      Thread.sleep(length.toMillis());
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }
}
