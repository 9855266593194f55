package salescoach.bot.csv;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Dates as programs write them: 2026-11-22, 22.11.2026, and with slashes, where month or day comes
 * first; the latter holds for a whole file, since one program wrote it.
 *
 * @param dayFirst whether the day comes first between slashes
 * @param zone of times that don't tell theirs
 */
record Dates(boolean dayFirst, ZoneId zone) {

  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2199;
  private static final int MONTHS = 12;
  private static final int ISO_LENGTH = 10;

  /** On a day without a time of its own. */
  private static final LocalTime NOON = LocalTime.NOON;

  private static final DateTimeFormatter TIME =
      new DateTimeFormatterBuilder()
          .parseCaseInsensitive()
          .appendPattern("[h:mm:ss a][h:mm a][H:mm:ss][H:mm]")
          .toFormatter(Locale.ROOT);

  private static final DateTimeFormatter TIME_WITH_FRACTION =
      new DateTimeFormatterBuilder()
          .appendPattern("H:mm:ss")
          .appendFraction(ChronoField.NANO_OF_SECOND, 1, 9, true)
          .toFormatter(Locale.ROOT);

  /** Whether these dates say which comes first; nothing where none does. */
  static Optional<Boolean> dayFirst(Collection<String> written) {
    boolean day = false;
    boolean month = false;
    for (String one : written) {
      String[] parts = datePart(one).split("[/-]", -1);
      if (parts.length == 3 && parts[0].length() <= 2) {
        day |= number(parts[0]).orElse(0) > MONTHS;
        month |= number(parts[1]).orElse(0) > MONTHS;
      }
    }
    return day || month ? Optional.of(day) : Optional.empty();
  }

  /** Whether it is a date that can be read in both ways. */
  static boolean isOpen(String written) {
    String[] parts = datePart(written).split("[/-]", -1);
    return parts.length == 3 && parts[0].length() <= 2 && !parts[0].equals(parts[1]);
  }

  /**
   * A day; of a moment, the day as it was written.
   *
   * @throws BadRow where it is none
   */
  LocalDate date(String written) {
    String part = datePart(written);
    try {
      LocalDate date = parsed(part);
      if (date.getYear() < FIRST_YEAR || date.getYear() > LAST_YEAR) {
        throw wrong(written);
      }
      return date;
    } catch (DateTimeException none) {
      throw wrong(written);
    }
  }

  /**
   * A moment; a day without a time counts as its noon.
   *
   * @throws BadRow where it is none
   */
  Instant instant(String written) {
    LocalDate date = date(written);
    String rest = written.substring(datePart(written).length()).strip();
    if (rest.isEmpty()) {
      return date.atTime(NOON).atZone(zone).toInstant();
    }
    String time = rest.startsWith("T") ? rest.substring(1) : rest;
    try {
      int offset = offsetAt(time);
      if (offset >= 0) {
        String iso = date + "T" + time.substring(0, offset).strip() + offset(time, offset);
        return OffsetDateTime.parse(iso).toInstant();
      }
      DateTimeFormatter form = time.indexOf('.') > 0 ? TIME_WITH_FRACTION : TIME;
      return date.atTime(LocalTime.parse(time, form)).atZone(zone).toInstant();
    } catch (DateTimeException none) {
      throw wrong(written);
    }
  }

  private static int offsetAt(String time) {
    for (int i = 0; i < time.length(); i++) {
      if ("Z+-".indexOf(time.charAt(i)) >= 0) {
        return i;
      }
    }
    return -1;
  }

  /** Salesforce writes +0000, and the ISO form has a colon. */
  private static String offset(String time, int at) {
    String offset = time.substring(at).strip();
    return offset.length() == "+0000".length()
        ? offset.substring(0, 3) + ":" + offset.substring(3)
        : offset;
  }

  private LocalDate parsed(String part) {
    if (part.length() == ISO_LENGTH && part.charAt(4) == '-') {
      return LocalDate.parse(part);
    }
    if (part.indexOf('.') >= 0) {
      return ofParts(part.split("\\.", -1), 2, 1, 0, part);
    }
    String[] parts = part.split("[/-]", -1);
    if (parts[0].length() == 4) {
      return ofParts(parts, 0, 1, 2, part);
    }
    return dayFirst ? ofParts(parts, 2, 1, 0, part) : ofParts(parts, 2, 0, 1, part);
  }

  private LocalDate ofParts(String[] parts, int year, int month, int day, String part) {
    if (parts.length != 3 || parts[year].length() != 4) {
      throw wrong(part);
    }
    return LocalDate.of(
        number(parts[year]).orElseThrow(() -> wrong(part)),
        number(parts[month]).orElseThrow(() -> wrong(part)),
        number(parts[day]).orElseThrow(() -> wrong(part)));
  }

  /** Up to the time of day. */
  private static String datePart(String written) {
    int end = 0;
    while (end < written.length() && "0123456789./-".indexOf(written.charAt(end)) >= 0) {
      end++;
    }
    return written.substring(0, end);
  }

  private static OptionalInt number(String digits) {
    if (digits.isEmpty() || digits.length() > 4) {
      return OptionalInt.empty();
    }
    return OptionalInt.of(Integer.parseInt(digits));
  }

  private BadRow wrong(String written) {
    return new BadRow(
        "there is no date \""
            + Shown.of(written)
            + "\""
            + (isOpen(written)
                ? " where the " + (dayFirst ? "day" : "month") + " comes first, as in this file"
                : "")
            + ". Write it as in 2026-11-22");
  }
}
