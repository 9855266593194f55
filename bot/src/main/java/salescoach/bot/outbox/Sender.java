package salescoach.bot.outbox;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import salescoach.bot.Threads;
import salescoach.bot.inbox.Trace;
import salescoach.bot.slack.SlackApi;
import salescoach.bot.storage.Database;
import salescoach.bot.storage.StorageException;

/**
 * Sends what is in the outbox, one message at a time over all instances, so that a rest that Slack
 * asks for is heeded by all. Only behind a call that takes longer than a turn do others go on.
 */
public final class Sender implements AutoCloseable {

  private static final Duration LOOK_EVERY = Duration.ofMillis(500);
  private static final Duration RENEW_EVERY = Duration.ofSeconds(2);
  private static final Duration EXPIRE_EVERY = Duration.ofSeconds(10);
  private static final Duration COUNT_EVERY = Duration.ofSeconds(5);

  /** How many calls may hang at a time, so that a slow conversation does not hold up the others. */
  private static final int MOST_AT_A_TIME = 4;

  private static final Duration GRACE = Duration.ofSeconds(5);
  private static final Logger LOG = LoggerFactory.getLogger(Sender.class);

  private final Queue queue;
  private final Endings endings;
  private final Kinds kinds;
  private final SlackApi slack;
  private final Bell bell;
  private final SendMeter meter;
  private final Semaphore room = new Semaphore(MOST_AT_A_TIME);
  private final Set<Taken> inHand = ConcurrentHashMap.newKeySet();
  private final ExecutorService looker = Executors.newSingleThreadExecutor(Threads.named("outbox"));
  private final ExecutorService workers =
      Executors.newCachedThreadPool(Threads.named("outbox-send"));
  private final ScheduledExecutorService keeper =
      Executors.newSingleThreadScheduledExecutor(Threads.named("outbox-keep"));
  private volatile boolean closed;
  private boolean away;

  Sender(
      Database database,
      String workspace,
      SlackApi slack,
      Kinds kinds,
      Bell bell,
      SendMeter meter) {
    Rests rests = new Rests(database, workspace);
    this.queue = new Queue(database, workspace, rests);
    this.endings = new Endings(database, workspace, rests, kinds, meter);
    this.kinds = kinds;
    this.slack = slack;
    this.bell = bell;
    this.meter = meter;
    slack.share(rests);
  }

  /** Begins to send. */
  void start() {
    kinds.known().forEach(meter::offered);
    looker.execute(this::lookAgainAndAgain);
    every(RENEW_EVERY, this::renew);
    every(EXPIRE_EVERY, endings::expire);
    every(COUNT_EVERY, () -> queue.count(meter));
  }

  private void lookAgainAndAgain() {
    try {
      while (!closed) {
        look();
        bell.await(LOOK_EVERY);
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  /** Takes one row, if there is one; whoever is at it rings when it is done. */
  private void look() {
    if (!room.tryAcquire()) {
      return;
    }
    Optional<Taken> taken = take();
    if (taken.isEmpty()) {
      room.release();
      return;
    }
    inHand.add(taken.get());
    workers.execute(() -> deliver(taken.get()));
  }

  private Optional<Taken> take() {
    try {
      Queue.Look look = queue.take(kinds.known());
      // What another instance was told, this one's other calls must heed as well.
      Rests.heed(look.rests(), slack);
      away = false;
      return look.taken();
    } catch (StorageException outage) {
      if (!away) {
        LOG.warn("nothing is sent for now: {}", outage.getMessage());
      }
      away = true;
    } catch (Throwable mistake) {
      // An Error, too: nothing would be sent from then on.
      LOG.warn("a look at the outbox failed: {}", Trace.of(mistake));
    }
    return Optional.empty();
  }

  private void deliver(Taken taken) {
    try {
      new Delivery(queue, endings, kinds, slack, taken).run();
    } catch (Throwable mistake) {
      LOG.warn("a message is left to be taken up anew: {}", Trace.of(mistake));
    } finally {
      inHand.remove(taken);
      room.release();
      bell.ring();
    }
  }

  private void renew() {
    if (!inHand.isEmpty()) {
      queue.renew(inHand);
    }
  }

  private void every(Duration pause, Runnable task) {
    var unused =
        keeper.scheduleWithFixedDelay(
            () -> {
              try {
                task.run();
              } catch (Throwable left) {
                LOG.info("the outbox was not looked after this time: {}", Trace.of(left));
              }
            },
            pause.toMillis(),
            pause.toMillis(),
            TimeUnit.MILLISECONDS);
  }

  /** Ends the calls in hand, for a few seconds at most; what is left waits in the database. */
  @Override
  public void close() {
    closed = true;
    looker.shutdownNow();
    try {
      // What it is just taking still finds a worker.
      hasEnded(looker, Duration.ofSeconds(1));
      workers.shutdown();
      if (!hasEnded(workers, GRACE)) {
        workers.shutdownNow();
      }
      keeper.shutdownNow();
      hasEnded(keeper, Duration.ofSeconds(1));
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  private static boolean hasEnded(ExecutorService threads, Duration most)
      throws InterruptedException {
    return threads.awaitTermination(most.toMillis(), TimeUnit.MILLISECONDS);
  }
}
