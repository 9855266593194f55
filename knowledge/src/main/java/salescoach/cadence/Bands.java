package salescoach.cadence;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/** In which band of the day to call: another than last time, since people answer at other times. */
final class Bands {

  /** The order in which they are tried. */
  private static final List<TimeOfDay> ORDER =
      List.of(TimeOfDay.MORNING, TimeOfDay.AFTERNOON, TimeOfDay.MIDDAY);

  private final Policy policy;

  Bands(Policy policy) {
    this.policy = policy;
  }

  /** The band of a local time. */
  TimeOfDay of(LocalTime time) {
    if (time.isBefore(policy.midday())) {
      return TimeOfDay.MORNING;
    }
    return time.isBefore(policy.afternoon()) ? TimeOfDay.MIDDAY : TimeOfDay.AFTERNOON;
  }

  /** The band for a whole day that is to come. */
  TimeOfDay onADayToCome(Optional<LocalTime> lastSpoken) {
    return firstOther(lastSpoken, LocalTime.MIN).orElse(TimeOfDay.MORNING);
  }

  /**
   * The band for what is left of today; none where only that of last time is, or it is too late.
   */
  Optional<TimeOfDay> today(Optional<LocalTime> lastSpoken, LocalTime now) {
    return isOver(now) ? Optional.empty() : firstOther(lastSpoken, now);
  }

  /** Whether nobody is called any more on the same day. */
  boolean isOver(LocalTime now) {
    return now.isAfter(policy.lastCall());
  }

  private Optional<TimeOfDay> firstOther(Optional<LocalTime> lastSpoken, LocalTime now) {
    TimeOfDay present = of(now);
    for (TimeOfDay band : ORDER) {
      boolean past = band.compareTo(present) < 0;
      if (!past && lastSpoken.map(this::of).filter(band::equals).isEmpty()) {
        return Optional.of(band);
      }
    }
    return Optional.empty();
  }
}
