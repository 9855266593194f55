package salescoach.bot;

import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * The right of one process to work on something, for a while. It is measured by the process's own
 * steady clock, which goes on while the process is stopped; the database has its own, later end.
 */
public final class Lease {

  /** How long the database keeps others away, unless another length is named. */
  public static final Duration LENGTH = Duration.ofSeconds(10);

  /** How much earlier the holder stops by itself. */
  private static final Duration MARGIN = Duration.ofSeconds(2);

  private final LongSupplier steadyNanos;
  private final long heldNanos;
  private volatile long end;

  /** Not held until it is renewed. */
  public Lease(LongSupplier steadyNanos) {
    this(steadyNanos, LENGTH, MARGIN);
  }

  /** One of another length; the holder stops by that margin before the database lets others in. */
  public Lease(LongSupplier steadyNanos, Duration length, Duration margin) {
    this.steadyNanos = steadyNanos;
    this.heldNanos = length.minus(margin).toNanos();
    this.end = steadyNanos.getAsLong();
  }

  /** Begins or renews; {@code asked} is the steady clock before the database was asked. */
  public void renew(long asked) {
    end = asked + heldNanos;
  }

  public boolean holds() {
    return steadyNanos.getAsLong() - end < 0;
  }
}
