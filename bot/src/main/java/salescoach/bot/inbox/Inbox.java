package salescoach.bot.inbox;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import salescoach.bot.BotException;
import salescoach.bot.Lease;
import salescoach.bot.Threads;
import salescoach.bot.slack.SlackApi;
import salescoach.bot.storage.Database;
import salescoach.bot.storage.StorageException;

/**
 * What people send, kept until it is answered.
 *
 * <p>{@link #accept} commits; only then is the thing acknowledged to Slack. The work begins at once
 * on a pool of its own. What a process leaves undone, because it ended or lost its database, is
 * taken up by whoever asks next, this process or another.
 */
public final class Inbox implements AutoCloseable {

  /** For how long a second delivery of the same thing is known as such. */
  static final Duration LIFETIME = Duration.ofHours(1);

  private static final Duration LOOK_EVERY = Duration.ofSeconds(1);
  private static final Duration RENEW_EVERY = Duration.ofSeconds(2);
  private static final Duration TIDY_EVERY = Duration.ofMinutes(5);
  private static final Logger LOG = LoggerFactory.getLogger(Inbox.class);

  private final InboxStore store;
  private final SlackApi slack;
  private final Clock clock;
  private final Meter meter;
  private final Workers workers;

  /** One thread: what is just being taken up is not renewed at the same time. */
  private final ScheduledExecutorService caretaker =
      Executors.newSingleThreadScheduledExecutor(Threads.named("inbox"));

  private final ScheduledExecutorService tidier =
      Executors.newSingleThreadScheduledExecutor(Threads.named("inbox-tidy"));

  private final Map<String, Job> active = new ConcurrentHashMap<>();

  public Inbox(
      Database database,
      String workspace,
      SlackApi slack,
      Clock clock,
      Meter meter,
      Handlers handlers,
      int threads) {
    this.store = new InboxStore(database, workspace, UUID.randomUUID());
    this.slack = slack;
    this.clock = clock;
    this.meter = meter;
    this.workers =
        new Workers(new Work(database, store, handlers, clock, meter, this::ended), threads);
  }

  /** Begins to look for what was left undone. */
  public void start() {
    every(caretaker, RENEW_EVERY, this::renew);
    every(caretaker, LOOK_EVERY, this::takeUp);
    every(tidier, TIDY_EVERY, () -> store.forget(LIFETIME));
  }

  /**
   * Commits what somebody sent and begins to work on it.
   *
   * @return false if it had come before, and nothing is to be done
   * @throws StorageException if it could not be committed, within 3 s: it must not be acknowledged
   */
  public boolean accept(Incoming incoming) {
    long asked = System.nanoTime();
    boolean fresh = store.add(incoming);
    meter.received(incoming.kind(), !fresh);
    if (fresh) {
      begin(incoming, 1, asked, clock.instant());
    }
    return fresh;
  }

  /** Ends the work in hand, for a few seconds at most; what is left waits in the database. */
  @Override
  public void close() {
    caretaker.shutdownNow();
    tidier.shutdownNow();
    workers.close();
    try {
      // A round that is under way needs the database, which is closed after this.
      var unused = caretaker.awaitTermination(1, TimeUnit.SECONDS);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  private void begin(Incoming incoming, int attempt, long asked, Instant received) {
    Lease lease = new Lease(System::nanoTime);
    lease.renew(asked);
    Answer answer = new Answer(slack, incoming, received, attempt > 1);
    Job job = new Job(incoming, answer, lease, received, attempt);
    if (active.putIfAbsent(incoming.key(), job) == null) {
      workers.take(job);
    }
  }

  private void ended(Job job) {
    active.remove(job.incoming().key(), job);
  }

  private void takeUp() {
    if (workers.isFull()) {
      return;
    }
    long asked = System.nanoTime();
    for (InboxStore.Claimed claimed : store.claim()) {
      active.remove(claimed.incoming().key());
      begin(claimed.incoming(), claimed.attempt(), asked, claimed.received());
    }
  }

  private void renew() {
    if (active.isEmpty()) {
      return;
    }
    long asked = System.nanoTime();
    List<Claim> held = store.renew(active.values().stream().map(Job::claim).toList());
    for (Claim claim : held) {
      Job job = active.get(claim.key());
      if (job != null && job.claim().equals(claim)) {
        job.lease().renew(asked);
      }
    }
  }

  private static void every(ScheduledExecutorService timer, Duration pause, Runnable task) {
    var unused =
        timer.scheduleWithFixedDelay(
            () -> quietly(task), pause.toMillis(), pause.toMillis(), TimeUnit.MILLISECONDS);
  }

  /** An outage of the database is seen and told elsewhere; the next round tries again. */
  private static void quietly(Runnable task) {
    try {
      task.run();
    } catch (BotException failed) {
      LOG.debug("the inbox waits for the database: {}", failed.getMessage());
    } catch (Throwable mistake) {
      // An Error, too: it would end all further rounds without a word.
      LOG.warn("a round of the inbox failed: {}", Trace.of(mistake));
    }
  }
}
