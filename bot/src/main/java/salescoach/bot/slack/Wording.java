package salescoach.bot.slack;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Numbers as people say them. */
public final class Wording {

  private static final Duration JUST_NOW = Duration.ofMinutes(1);
  private static final Duration IN_MINUTES = Duration.ofHours(1);
  private static final Duration IN_HOURS = Duration.ofDays(2);

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

  private Wording() {}

  /** "22 November 2026". */
  public static String day(LocalDate day) {
    return DAY.format(day);
  }

  /** "20 points", "1 point". */
  public static String counted(long number, String noun) {
    return String.format(Locale.ROOT, "%,d %s%s", number, noun, number == 1 ? "" : "s");
  }

  /**
   * "3 hours ago". Time that passed is the same in every zone; "yesterday" would need to know in
   * which one the reader is.
   */
  public static String ago(Instant then, Instant now) {
    Duration passed = Duration.between(then, now);
    if (passed.compareTo(JUST_NOW) < 0) {
      return "just now";
    }
    if (passed.compareTo(IN_MINUTES) < 0) {
      return counted(passed.toMinutes(), "minute") + " ago";
    }
    return passed.compareTo(IN_HOURS) < 0
        ? counted(passed.toHours(), "hour") + " ago"
        : counted(passed.toDays(), "day") + " ago";
  }
}
