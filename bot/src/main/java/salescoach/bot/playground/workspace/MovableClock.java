package salescoach.bot.playground.workspace;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
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
  private final Consumer<Duration> keeper;

  public MovableClock(Clock base) {
    this(base, Duration.ZERO, ahead -> {});
  }

  /**
   * A clock that has been moved on before.
   *
   * @param ahead by how much, not negative
   * @param keeper is told by how much it has been moved on in all, each time
   */
  public MovableClock(Clock base, Duration ahead, Consumer<Duration> keeper) {
    this(base, new AtomicReference<>(ahead), keeper);
  }

  private MovableClock(Clock base, AtomicReference<Duration> ahead, Consumer<Duration> keeper) {
    this.base = base;
    this.ahead = ahead;
    this.keeper = keeper;
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
    keeper.accept(ahead.updateAndGet(before -> before.plus(by)));
  }

  /**
   * Moves on to the next {@link #MORNING} in a zone, which may be today's, on which the sample team
   * works: on another the coach would write to nobody.
   *
   * @return how many mornings were passed over, on which nobody works
   */
  public int moveOnToMorning(ZoneId zone) {
    ZonedDateTime now = instant().atZone(zone);
    LocalDate today = now.toLocalDate();
    LocalDate first = morning(today, zone).isAfter(now) ? today : today.plusDays(1);
    LocalDate working = SampleTeam.workingDays().onOrAfter(first);
    moveOn(Duration.between(now, morning(working, zone)));
    return (int) (working.toEpochDay() - first.toEpochDay());
  }

  private static ZonedDateTime morning(LocalDate day, ZoneId zone) {
    return day.atTime(MORNING).atZone(zone);
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
    return new MovableClock(base.withZone(zone), ahead, keeper);
  }
}
