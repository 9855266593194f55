package salescoach.bot.storage;

import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * What is known of the server's being gone. While it is, a person in a hurry is told at once: if
 * each of thirty waited for the same server in turn, the last would hear of it a minute later.
 *
 * <p>Only slow failures count. One that comes at once keeps nobody waiting, and may be about a
 * single connection.
 */
final class Outage {

  private static final Duration SLOW = Duration.ofMillis(500);

  /** How long nobody in a hurry asks again, unless somebody patient got an answer before. */
  private static final Duration KNOWN_FOR = Duration.ofSeconds(4);

  private final LongSupplier steadyNanos;
  private volatile boolean known;
  private volatile long noticed;

  Outage(LongSupplier steadyNanos) {
    this.steadyNanos = steadyNanos;
  }

  /** Now, by the steady clock. */
  long now() {
    return steadyNanos.getAsLong();
  }

  boolean isKnown() {
    return known && steadyNanos.getAsLong() - noticed < KNOWN_FOR.toNanos();
  }

  void answered() {
    known = false;
  }

  void failed(long begun) {
    long now = now();
    if (now - begun >= SLOW.toNanos()) {
      noticed = now;
      known = true;
    }
  }
}
