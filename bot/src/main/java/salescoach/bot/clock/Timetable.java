package salescoach.bot.clock;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.logging.LogLevel;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import salescoach.bot.BotException;
import salescoach.bot.Threads;
import salescoach.bot.inbox.Trace;
import salescoach.bot.storage.Database;

/**
 * What is done again and again by one of the instances, whichever that is: db-scheduler on the
 * team's database, with the coach's own clock.
 *
 * <p>An instance that ends within a task is noticed after {@link #DEAD_AFTER}, and the task begun
 * anew by another. So it is with one that was only stopped, and goes on afterwards: then two are at
 * the same task. What a task writes must therefore be kept apart by keys of its own, such that the
 * second finds it done.
 *
 * <p>Local times of day are not its business: in a time zone's gap, a timetable by days would leave
 * one out. It runs often, and what it runs looks what is due.
 */
public final class Timetable implements AutoCloseable {

  private static final Duration BEAT = Duration.ofSeconds(3);

  /** The scheduler wants four at least. */
  private static final int MISSED_BEATS = 4;

  /** After how long without a sign an instance counts as ended. */
  public static final Duration DEAD_AFTER = BEAT.multipliedBy(MISSED_BEATS);

  private static final Duration LOOK_EVERY = Duration.ofSeconds(1);
  private static final Duration SET_RIGHT_EVERY = Duration.ofSeconds(5);
  private static final Duration GRACE = Duration.ofSeconds(2);

  /** Two may wait for Slack, and the mornings still come. */
  private static final int THREADS = 3;

  private static final Logger LOG = LoggerFactory.getLogger(Timetable.class);

  private final Database database;
  private final Clock clock;
  private final ScheduleStore store;
  private final Map<String, RecurringTask<Void>> tasks = new LinkedHashMap<>();
  private final Map<String, Duration> pauses = new LinkedHashMap<>();
  private final ScheduledExecutorService keeper =
      Executors.newSingleThreadScheduledExecutor(Threads.named("timetable"));
  private Optional<Scheduler> scheduler = Optional.empty();
  private boolean closed;

  public Timetable(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
    this.store = new ScheduleStore(database);
  }

  /**
   * Adds something that is done with that pause between, by one instance at a time; before {@link
   * #start}. A time that fails is left out.
   *
   * @param pause from one second on; after a start, what was due meanwhile is done at once
   * @param name stays the same over versions; shown in the log
   */
  public Timetable every(Duration pause, String name, Runnable task) {
    pauses.put(name, pause);
    tasks.put(
        name,
        Tasks.recurring(name, new Pause(pause)).execute((instance, context) -> run(name, task)));
    return this;
  }

  private static void run(String name, Runnable task) {
    try {
      task.run();
    } catch (BotException failed) {
      LOG.warn("{} was left out this time: {}", name, failed.getMessage());
    } catch (Throwable mistake) {
      LOG.warn("{} was left out this time: {}", name, Trace.of(mistake));
    }
  }

  /** Begins, on threads of its own. */
  public Timetable start() {
    keeper.execute(this::begin);
    return this;
  }

  /** Tries until the database is there. */
  private void begin() {
    try {
      Scheduler fresh = scheduler();
      setRight();
      fresh.start();
      started(fresh);
      long pause = SET_RIGHT_EVERY.toMillis();
      var unused =
          keeper.scheduleWithFixedDelay(this::setRight, pause, pause, TimeUnit.MILLISECONDS);
    } catch (Throwable failed) {
      LOG.warn("the timetable could not begin, and tries again: {}", Trace.of(failed));
      var unused = keeper.schedule(this::begin, SET_RIGHT_EVERY.toMillis(), TimeUnit.MILLISECONDS);
    }
  }

  /** A start that outlasts the end is taken back: it waited for a database that was away. */
  private synchronized void started(Scheduler fresh) {
    if (closed) {
      fresh.stop();
    }
    scheduler = Optional.of(fresh);
  }

  private Scheduler scheduler() {
    return Scheduler.create(database.dataSource())
        .startTasks(tasks.values().stream().toList())
        .clock(clock::instant)
        // Its default is the machine's name, which is nobody's business.
        .schedulerName(new SchedulerName.Fixed(UUID.randomUUID().toString()))
        .threads(THREADS)
        .pollingInterval(LOOK_EVERY)
        .heartbeatInterval(BEAT)
        .missedHeartbeatsLimit(MISSED_BEATS)
        .shutdownMaxWait(GRACE)
        .failureLogging(LogLevel.OFF, false)
        .addSchedulerListener(new Watch())
        .build();
  }

  private void setRight() {
    try {
      pauses.forEach((name, pause) -> store.bringForward(name, clock.instant(), pause, DEAD_AFTER));
    } catch (BotException away) {
      LOG.debug("the times were not looked at: {}", away.getMessage());
    }
  }

  /** Ends the tasks in hand, for two seconds at most. */
  @Override
  public void close() {
    keeper.shutdownNow();
    try {
      var unused = keeper.awaitTermination(1, TimeUnit.SECONDS);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
    synchronized (this) {
      closed = true;
      scheduler.ifPresent(Scheduler::stop);
    }
  }
}
