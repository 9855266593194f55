package salescoach.bot.clients;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;
import salescoach.bot.slack.Wording;

/** Since when the team works for a client: a year, a month or a day, kept as its first day. */
final class Since {

  private static final int YEAR = "2024".length();
  private static final int MONTH = "2024-03".length();

  private Since() {}

  /** The day that was typed; nothing where there is no such day. */
  static Optional<LocalDate> read(String typed) {
    try {
      return Optional.of(
          typed.length() == YEAR
              ? Year.parse(typed).atDay(1)
              : typed.length() == MONTH ? YearMonth.parse(typed).atDay(1) : LocalDate.parse(typed));
    } catch (DateTimeException none) {
      return Optional.empty();
    }
  }

  /** As one types it. */
  static String typed(LocalDate since) {
    return isYear(since) ? String.valueOf(since.getYear()) : since.toString();
  }

  /** As one reads it. */
  static String shown(LocalDate since) {
    return "since " + (isYear(since) ? String.valueOf(since.getYear()) : Wording.day(since));
  }

  private static boolean isYear(LocalDate since) {
    return since.getDayOfYear() == 1;
  }
}
