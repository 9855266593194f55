package salescoach.bot.playground.socket;

import java.time.Duration;
import java.util.List;

/**
 * How patient Slack is.
 *
 * @param ackWithin how long an app may take to acknowledge an envelope
 * @param redeliverAfter the waits before an event's second, third and further delivery
 * @param openWithin for how long a trigger opens a modal
 */
public record Timing(Duration ackWithin, List<Duration> redeliverAfter, Duration openWithin) {

  public Timing {
    redeliverAfter = List.copyOf(redeliverAfter);
  }

  /** Slack's own: three seconds for either; again at once, after a minute and after five. */
  public static Timing slack() {
    return new Timing(
        Duration.ofSeconds(3),
        List.of(Duration.ZERO, Duration.ofMinutes(1), Duration.ofMinutes(5)),
        Duration.ofSeconds(3));
  }
}
