package salescoach.bot.inbox;

import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * The right of one process to work on something, for a while. It is measured by the process's own
 * steady clock, which goes on while the process is stopped; the database has its own, later end.
 */
final class Lease {

  /** How long the database keeps others away. */
  static final Duration LENGTH = Duration.ofSeconds(10);

  /** How much earlier the holder stops by itself. */
  private static final Duration MARGIN = Duration.ofSeconds(2);

  private final LongSupplier steadyNanos;
  private volatile long end;

  /** Not held until it is renewed. */
  Lease(LongSupplier steadyNanos) {
    this.steadyNanos = steadyNanos;
    this.end = steadyNanos.getAsLong();
  }

  /** Begins or renews; {@code asked} is the steady clock before the database was asked. */
  void renew(long asked) {
    end = asked + LENGTH.minus(MARGIN).toNanos();
  }

  boolean holds() {
    return steadyNanos.getAsLong() - end < 0;
  }
}
