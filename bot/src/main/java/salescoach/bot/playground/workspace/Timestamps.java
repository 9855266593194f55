package salescoach.bot.playground.workspace;

import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;

/** Slack's message ids: seconds and microseconds, each given once and later than the last. */
public final class Timestamps {
  private static final long MICROS = 1_000_000L;

  private final Clock clock;
  private final AtomicLong last = new AtomicLong();

  public Timestamps(Clock clock) {
    this.clock = clock;
  }

  public String next() {
    Instant now = clock.instant();
    long micros = now.getEpochSecond() * MICROS + now.getNano() / 1_000;
    long given = last.updateAndGet(before -> Math.max(before + 1, micros));
    return String.format(Locale.ROOT, "%d.%06d", given / MICROS, given % MICROS);
  }
}
