package salescoach.draft;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Two moments that a rep can offer: one this week and one next week.
 *
 * <p>Where this week has no working day left after today, both fall in the next week.
 *
 * @param first the earlier day
 * @param firstTime the rep's local time on it
 * @param second the later day
 * @param secondTime the rep's local time on it
 */
public record Openings(
    LocalDate first, LocalTime firstTime, LocalDate second, LocalTime secondTime) {

  private static final int DAYS_TO_LOOK = 14;
  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("h:mm", Locale.US);
  private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("h", Locale.US);

  /**
   * The openings after {@code today}: a morning one, then an afternoon one on another day of the
   * week where the rep works on more than one.
   */
  public static Openings after(LocalDate today, WorkingHours hours) {
    return after(today, hours, day -> true);
  }

  /**
   * The same, on days that are worked.
   *
   * @param isWorked whether a day is none of the public holidays; where there is none such for two
   *     weeks the rep's own days count alone
   */
  public static Openings after(LocalDate today, WorkingHours hours, Predicate<LocalDate> isWorked) {
    LocalDate first = nextWorkingDay(today.plusDays(1), hours, isWorked);
    LocalDate nextMonday = today.with(TemporalAdjusters.next(DayOfWeek.MONDAY));
    Predicate<LocalDate> another =
        day -> day.getDayOfWeek() != first.getDayOfWeek() && isWorked.test(day);
    LocalDate second = nextWorkingDay(nextMonday.plusDays(1), hours, isWorked);
    if (!second.isAfter(first)) {
      second = nextWorkingDay(first.plusDays(1), hours, isWorked);
    } else if (second.getDayOfWeek() == first.getDayOfWeek()) {
      second = workingDay(nextMonday, hours, another).orElse(second);
    }
    return new Openings(first, hours.from().plusHours(1), second, hours.to().minusHours(2));
  }

  private static LocalDate nextWorkingDay(
      LocalDate from, WorkingHours hours, Predicate<LocalDate> isWorked) {
    return workingDay(from, hours, isWorked)
        .orElseGet(() -> nextWorkingDay(from, hours, day -> true));
  }

  private static Optional<LocalDate> workingDay(
      LocalDate from, WorkingHours hours, Predicate<LocalDate> isWorked) {
    return from.datesUntil(from.plusDays(DAYS_TO_LOOK))
        .filter(day -> hours.days().contains(day.getDayOfWeek()))
        .filter(isWorked)
        .findFirst();
  }

  /**
   * The two as a rep says them: {@code Thursday at 10 or Tuesday at 3}; a second one that is a week
   * or more behind the first is told by {@code next Thursday at 3}.
   */
  public String spoken() {
    String next = second.isBefore(first.plusWeeks(1)) ? "" : "next ";
    return said(first, firstTime) + " or " + next + said(second, secondTime);
  }

  private static String said(LocalDate day, LocalTime time) {
    String name = day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.US);
    return name + " at " + time.format(time.getMinute() == 0 ? HOUR : CLOCK);
  }
}
