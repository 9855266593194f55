package salescoach.bot.followup.typed;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A day as somebody typed it, in one of a few fixed forms: {@code 2027-01-15}, {@code 15 January},
 * {@code January 15, 2027}, {@code Monday}, {@code tomorrow}, {@code two weeks}.
 */
public sealed interface TypedDate {

  /** A day. */
  record Day(LocalDate date) implements TypedDate {}

  /**
   * No day.
   *
   * @param cure what is wrong, and how to write it; our own words, without what was typed
   */
  record Wrong(String cure) implements TypedDate {}

  /** How it is written, for every message that says so. */
  String FORMS = "Write it as 2027-01-15, 15 January, Monday or two weeks.";

  /** Longer ones are no dates. */
  int LONGEST = 40;

  /** No date lies further from today, in years. */
  int FURTHEST_YEARS = 50;

  /** Reads a day to come: not today and not before. */
  static TypedDate toCome(String words, LocalDate today) {
    TypedDate read = read(words, today, true);
    if (read instanceof Day day && !day.date().isAfter(today)) {
      return new Wrong(
          day.date().equals(today)
              ? "That is today. Write a day to come, such as tomorrow or Monday."
              : "That day is past. Write a day to come, such as tomorrow or Monday.");
    }
    return read;
  }

  /** Reads today or a day before. */
  static TypedDate past(String words, LocalDate today) {
    TypedDate read = read(words, today, false);
    if (read instanceof Day day && day.date().isAfter(today)) {
      return new Wrong(
          "That day is still to come. Log a touch once it is made; `/coach stop` puts a prospect"
              + " off to a day.");
    }
    return read;
  }

  private static TypedDate read(String words, LocalDate today, boolean toCome) {
    List<String> parts = Words.of(words.replace(',', ' '));
    if (parts.isEmpty() || words.length() > LONGEST) {
      return new Wrong("I don't understand that as a date. " + FORMS);
    }
    return named(parts, today, toCome)
        .or(() -> iso(parts))
        .or(() -> ofMonth(parts, today, toCome))
        .or(() -> span(parts, today, toCome))
        .map(read -> notTooFar(read, today))
        .orElseGet(() -> new Wrong("I don't understand that as a date. " + FORMS));
  }

  private static TypedDate notTooFar(TypedDate read, LocalDate today) {
    boolean far =
        read instanceof Day day
            && Math.abs(day.date().getYear() - today.getYear()) > FURTHEST_YEARS;
    return far ? new Wrong("That is too far away. Write a day within 50 years.") : read;
  }

  private static Optional<TypedDate> named(List<String> parts, LocalDate today, boolean toCome) {
    int at = parts.get(0).equals("next") || parts.get(0).equals("last") ? 1 : 0;
    if (parts.size() != at + 1) {
      return Optional.empty();
    }
    String word = parts.get(at);
    Optional<Integer> away =
        switch (word) {
          case "today" -> Optional.of(0);
          case "yesterday" -> Optional.of(-1);
          case "tomorrow" -> Optional.of(1);
          default -> Optional.empty();
        };
    if (at == 0 && away.isPresent()) {
      return day(today.plusDays(away.get()));
    }
    return Arrays.stream(DayOfWeek.values())
        .filter(weekday -> isName(word, weekday.name()))
        .findFirst()
        .map(
            weekday ->
                new Day(
                    today.with(
                        toCome
                            ? TemporalAdjusters.next(weekday)
                            : TemporalAdjusters.previous(weekday))));
  }

  private static Optional<TypedDate> iso(List<String> parts) {
    String word = parts.get(0);
    if (parts.size() != 1 || word.length() != 10 || word.charAt(4) != '-') {
      return Optional.empty();
    }
    Optional<Integer> year = Words.number(word.substring(0, 4));
    Optional<Integer> month = Words.number(word.substring(5, 7));
    Optional<Integer> day = Words.number(word.substring(8));
    if (word.charAt(7) != '-' || year.isEmpty() || month.isEmpty() || day.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(made(year.get(), month.get(), day.get()));
  }

  /** "15 January", "January 15", "15 January 2027". */
  private static Optional<TypedDate> ofMonth(List<String> parts, LocalDate today, boolean toCome) {
    if (parts.size() < 2 || parts.size() > 3) {
      return Optional.empty();
    }
    boolean dayFirst = Character.isDigit(parts.get(0).charAt(0));
    Optional<Integer> day = Words.ordinal(parts.get(dayFirst ? 0 : 1));
    Optional<Month> month = month(parts.get(dayFirst ? 1 : 0));
    if (day.isEmpty() || month.isEmpty()) {
      return Optional.empty();
    }
    if (parts.size() == 3) {
      return Words.number(parts.get(2)).map(year -> made(year, month.get().getValue(), day.get()));
    }
    if (day.get() < 1 || day.get() > month.get().maxLength()) {
      return Optional.of(noSuchDay());
    }
    return day(nearest(month.get(), day.get(), today, toCome));
  }

  /** The next such day, or the last one that was; of 29 February that may be years away. */
  private static LocalDate nearest(Month month, int day, LocalDate today, boolean toCome) {
    int year = today.getYear();
    while (true) {
      boolean exists = day <= month.length(Year.isLeap(year));
      if (exists) {
        LocalDate date = LocalDate.of(year, month, day);
        if (toCome ? !date.isBefore(today) : !date.isAfter(today)) {
          return date;
        }
      }
      year += toCome ? 1 : -1;
    }
  }

  /** "two weeks", "in 3 days", "a month", "2 days ago". */
  private static Optional<TypedDate> span(List<String> parts, LocalDate today, boolean toCome) {
    boolean ago = parts.get(parts.size() - 1).equals("ago");
    int from = parts.get(0).equals("in") ? 1 : 0;
    List<String> rest = parts.subList(from, parts.size() - (ago ? 1 : 0));
    if (rest.size() != 2 || ago == toCome) {
      return Optional.empty();
    }
    int sign = ago ? -1 : 1;
    return Words.number(rest.get(0))
        .filter(count -> count <= 600)
        .flatMap(
            count ->
                switch (rest.get(1)) {
                  case "day", "days" -> day(today.plusDays((long) sign * count));
                  case "week", "weeks" -> day(today.plusWeeks((long) sign * count));
                  case "month", "months" -> day(today.plusMonths((long) sign * count));
                  default -> Optional.empty();
                });
  }

  private static TypedDate made(int year, int month, int day) {
    try {
      return new Day(LocalDate.of(year, month, day));
    } catch (DateTimeException none) {
      return noSuchDay();
    }
  }

  private static TypedDate noSuchDay() {
    return new Wrong("There is no such day: that month is shorter. Write a day that exists.");
  }

  private static Optional<TypedDate> day(LocalDate date) {
    return Optional.of(new Day(date));
  }

  private static Optional<Month> month(String word) {
    return Arrays.stream(Month.values()).filter(month -> isName(word, month.name())).findFirst();
  }

  /** The whole name, or its first three letters. */
  private static boolean isName(String word, String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return word.equals(lower) || word.equals(lower.substring(0, 3));
  }
}
