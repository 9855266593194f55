package salescoach.draft;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.Set;

/**
 * When a rep takes calls, in the rep's own zone.
 *
 * @param days the days of the week; at least one
 * @param from the first minute of the day
 * @param to the minute at which the day is over; at least two hours after {@code from}
 */
public record WorkingHours(Set<DayOfWeek> days, LocalTime from, LocalTime to) {

  private static final Duration SHORTEST = Duration.ofHours(2);

  /** Monday to Friday, nine to five. */
  public static final WorkingHours USUAL =
      new WorkingHours(
          EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
          LocalTime.of(9, 0),
          LocalTime.of(17, 0));

  public WorkingHours {
    if (days.isEmpty()) {
      throw new UnreadableDraft("Working hours need at least one day of the week.");
    }
    if (Duration.between(from, to).compareTo(SHORTEST) < 0) {
      throw new UnreadableDraft("Working hours need at least two hours between from and to.");
    }
    days = Set.copyOf(days);
  }
}
