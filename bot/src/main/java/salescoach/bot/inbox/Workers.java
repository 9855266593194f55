package salescoach.bot.inbox;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import salescoach.bot.Threads;

/** The threads that work on what came in: bounded, and apart from those that acknowledge. */
final class Workers implements AutoCloseable {

  /** What waits in memory at most; more waits in the database, and is taken up from there. */
  private static final int MOST_WAITING = 1000;

  private static final int PROMPT_THREADS = 4;
  private static final int PROGRESS_THREADS = 2;
  private static final int MOST_PROGRESS_WAITING = 200;
  private static final int GRACE_SECONDS = 5;

  private static final Logger LOG = LoggerFactory.getLogger(Workers.class);

  private final Work work;
  private final Turns turns = new Turns();
  private final ThreadPoolExecutor usual;
  private final ThreadPoolExecutor prompt;
  private final ScheduledExecutorService timer =
      Executors.newSingleThreadScheduledExecutor(Threads.named("inbox-timer"));

  /** A word of progress that finds no place here is not worth the wait. */
  private final ThreadPoolExecutor progress =
      new ThreadPoolExecutor(
          PROGRESS_THREADS,
          PROGRESS_THREADS,
          1,
          TimeUnit.MINUTES,
          new ArrayBlockingQueue<>(MOST_PROGRESS_WAITING),
          Threads.named("progress"),
          new ThreadPoolExecutor.DiscardPolicy());

  Workers(Work work, int threads) {
    this.work = work;
    this.usual = pool("work", threads);
    this.prompt = pool("prompt", PROMPT_THREADS);
  }

  /** Works on a job as soon as a thread is free. */
  void take(Job job) {
    if (isFull() && !work.isPrompt(job)) {
      work.leave(job);
      return;
    }
    try {
      var unused =
          timer.schedule(
              () -> progress.execute(() -> work.sayProgress(job)),
              Work.PROGRESS_AFTER.toMillis(),
              TimeUnit.MILLISECONDS);
    } catch (RejectedExecutionException closing) {
      work.leave(job);
      return;
    }
    if (turns.takes(job)) {
      run(job);
    }
  }

  /** Whether there is no room for more. */
  boolean isFull() {
    return usual.getQueue().size() + turns.waiting() >= MOST_WAITING;
  }

  @Override
  public void close() {
    timer.shutdownNow();
    progress.shutdownNow();
    for (ThreadPoolExecutor pool : new ThreadPoolExecutor[] {usual, prompt}) {
      pool.shutdown();
    }
    try {
      boolean ended =
          usual.awaitTermination(GRACE_SECONDS, TimeUnit.SECONDS)
              && prompt.awaitTermination(1, TimeUnit.SECONDS);
      if (!ended) {
        usual.shutdownNow();
        prompt.shutdownNow();
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  /**
   * Hands a job to its pool; where there is no room, it is left, and whoever waits for it is next.
   */
  private void run(Job first) {
    Optional<Job> next = Optional.of(first);
    while (next.isPresent() && !isTaken(next.get())) {
      work.leave(next.get());
      next = turns.next(next.get());
    }
  }

  private boolean isTaken(Job job) {
    try {
      (work.isPrompt(job) ? prompt : usual)
          .execute(() -> attempt(job).ifPresentOrElse(wait -> later(job, wait), () -> ended(job)));
      return true;
    } catch (RejectedExecutionException full) {
      return false;
    }
  }

  /** One try; whatever goes wrong in it, the job is not held by a process that gave up on it. */
  private Optional<Duration> attempt(Job job) {
    try {
      return work.on(job);
    } catch (Throwable mistake) {
      LOG.error("{} is left to be taken up anew: {}", job.incoming(), Trace.of(mistake));
      work.leave(job);
      return Optional.empty();
    }
  }

  private void later(Job job, Duration wait) {
    try {
      var unused = timer.schedule(() -> run(job), wait.toMillis(), TimeUnit.MILLISECONDS);
    } catch (RejectedExecutionException closing) {
      work.leave(job);
      ended(job);
    }
  }

  private void ended(Job job) {
    turns.next(job).ifPresent(this::run);
  }

  private static ThreadPoolExecutor pool(String name, int threads) {
    ThreadPoolExecutor pool =
        new ThreadPoolExecutor(
            threads,
            threads,
            1,
            TimeUnit.MINUTES,
            new ArrayBlockingQueue<>(MOST_WAITING),
            Threads.named(name));
    pool.allowCoreThreadTimeOut(true);
    return pool;
  }
}
