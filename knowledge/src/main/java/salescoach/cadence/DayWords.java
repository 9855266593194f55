package salescoach.cadence;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;

/** How one speaks of a day: on Tuesday, on 3 March, on 3 March 2025. */
final class DayWords {

  private static final int A_WEEK = 7;

  private DayWords() {}

  /** With the preposition: {@code today}, {@code yesterday}, {@code on Tuesday}. */
  static String on(LocalDate day, LocalDate today) {
    long ago = DAYS.between(day, today);
    if (ago == 0) {
      return "today";
    }
    if (ago == 1) {
      return "yesterday";
    }
    return "on " + (ago > 0 && ago < A_WEEK ? weekday(day) : date(day, today));
  }

  /** {@code 3 March}, with the year where it is another than today's. */
  static String date(LocalDate day, LocalDate today) {
    String month = day.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    String date = day.getDayOfMonth() + " " + month;
    return day.getYear() == today.getYear() ? date : date + " " + day.getYear();
  }

  /** {@code Tuesday}. */
  static String weekday(LocalDate day) {
    return day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
  }
}
