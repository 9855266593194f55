package salescoach.bot.run;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import salescoach.bot.BotException;
import salescoach.bot.Threads;
import salescoach.bot.inbox.Trace;

/** What each instance does again and again for itself. */
final class Rounds implements AutoCloseable {

  private static final Duration GRACE = Duration.ofSeconds(5);
  private static final Logger LOG = LoggerFactory.getLogger(Rounds.class);

  private final ScheduledExecutorService timer =
      Executors.newSingleThreadScheduledExecutor(Threads.named("rounds"));

  /** Does something with that pause before each time; one that fails is left out. */
  void every(Duration pause, String what, Runnable task) {
    var unused =
        timer.scheduleWithFixedDelay(
            () -> {
              try {
                task.run();
              } catch (BotException failed) {
                LOG.warn("{} was left out this time: {}", what, failed.getMessage());
              } catch (Throwable mistake) {
                // An Error, too: it would end all further rounds without a word.
                LOG.warn("{} was left out this time: {}", what, Trace.of(mistake));
              }
            },
            pause.toMillis(),
            pause.toMillis(),
            TimeUnit.MILLISECONDS);
  }

  /**
   * What is under way may end first, and goes on beside whatever else ends if that takes long: an
   * index that is interrupted while it is built stays broken.
   */
  @Override
  public void close() {
    timer.shutdown();
    try {
      var unused = timer.awaitTermination(GRACE.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }
}
