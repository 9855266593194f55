package salescoach.bot.slack;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Until when each method must rest, because Slack said so. */
final class RateLimits {

  private final Clock clock;
  private final Map<String, Instant> until = new ConcurrentHashMap<>();

  RateLimits(Clock clock) {
    this.clock = clock;
  }

  /**
   * Passes a method that may be called.
   *
   * @throws SlackLimited if the method must still rest
   */
  void check(String method) {
    Instant end = until.get(method);
    if (end == null) {
      return;
    }
    Duration left = Duration.between(clock.instant(), end);
    if (left.isNegative() || left.isZero()) {
      until.remove(method, end);
      return;
    }
    throw new SlackLimited(method, left);
  }

  SlackLimited rest(String method, Duration wait) {
    until.merge(
        method, clock.instant().plus(wait), (old, fresh) -> old.isAfter(fresh) ? old : fresh);
    return new SlackLimited(method, wait);
  }
}
