package salescoach.bot.outbox;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Wakes whoever looks for work; rings before anybody waits are kept, as one. */
final class Bell {

  private final Semaphore rings = new Semaphore(0);

  void ring() {
    rings.release();
  }

  /** Waits for a ring, but no longer than that. */
  void await(Duration most) throws InterruptedException {
    var unused = rings.tryAcquire(most.toMillis(), TimeUnit.MILLISECONDS);
    rings.drainPermits();
  }
}
