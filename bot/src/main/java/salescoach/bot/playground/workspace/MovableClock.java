package salescoach.bot.playground.workspace;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.concurrent.atomic.AtomicReference;
import salescoach.bot.BotException;

/**
 * A clock that goes as another does and can be moved on, so that nobody waits for tomorrow morning.
 * It never goes back: what was said stays in the past.
 */
public final class MovableClock extends Clock {

  /** When a moved-to morning is: a minute after the coach's usual hour for the day's follow-ups. */
  public static final LocalTime MORNING = LocalTime.of(8, 31);

  private final Clock base;
  private final AtomicReference<Duration> ahead;

  public MovableClock(Clock base) {
    this(base, new AtomicReference<>(Duration.ZERO));
  }

  private MovableClock(Clock base, AtomicReference<Duration> ahead) {
    this.base = base;
    this.ahead = ahead;
  }

  /**
   * Moves on.
   *
   * @throws BotException if that were back
   */
  public void moveOn(Duration by) {
    if (by.isNegative()) {
      throw new BotException("The clock does not go back; move it on instead.");
    }
    ahead.updateAndGet(before -> before.plus(by));
  }

  /** Moves on to the next {@link #MORNING} in a zone, which may be today's. */
  public void moveOnToMorning(ZoneId zone) {
    moveOn(Duration.between(instant(), nextMorning(zone)));
  }

  private Instant nextMorning(ZoneId zone) {
    ZonedDateTime now = instant().atZone(zone);
    ZonedDateTime today = now.toLocalDate().atTime(MORNING).atZone(zone);
    ZonedDateTime next =
        today.isAfter(now) ? today : now.toLocalDate().plusDays(1).atTime(MORNING).atZone(zone);
    return next.toInstant();
  }

  @Override
  public Instant instant() {
    return base.instant().plus(ahead.get());
  }

  @Override
  public ZoneId getZone() {
    return base.getZone();
  }

  /** The same clock in another zone: both are moved together. */
  @Override
  public Clock withZone(ZoneId zone) {
    return new MovableClock(base.withZone(zone), ahead);
  }
}
