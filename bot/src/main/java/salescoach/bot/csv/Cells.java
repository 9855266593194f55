package salescoach.bot.csv;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import salescoach.bot.csv.CsvRows.Line;

/**
 * A row's cells by field. What a column does not say stays as it was: each question has the answer
 * that holds where the file has no such column. A cell that can't be read is a {@link BadRow}.
 */
record Cells(Header header, Line line, Dates dates) {

  /** Longer names and addresses are mistakes. */
  private static final int MOST_CHARACTERS = 500;

  private static final Set<String> YES = Set.of("true", "t", "yes", "y", "1", "x");
  private static final Set<String> NO = Set.of("false", "f", "no", "n", "0", "-");

  /** Checks what concerns the row as a whole. */
  Cells {
    if (!line.trouble().isEmpty()) {
      throw new BadRow(line.trouble());
    }
    int size = line.cells().size();
    boolean more = line.cells().stream().skip(header.size()).anyMatch(cell -> !cell.isBlank());
    if (size < header.size() || more) {
      throw new BadRow("it has " + size + " columns, and the first line names " + header.size());
    }
  }

  boolean has(String field) {
    return header.has(field);
  }

  /** What stands there; empty where nothing does. */
  String text(String field) {
    return text(field, MOST_CHARACTERS);
  }

  /** The same, of at most so many characters. */
  String text(String field, int most) {
    for (int place : header.places().getOrDefault(field, List.of())) {
      String cell = Formula.plain(line.cells().get(place).strip());
      if (!cell.isEmpty()) {
        return checked(field, cell, most);
      }
    }
    return "";
  }

  /** What stands there, or what was known where nothing does. */
  String textOr(String field, String known) {
    String text = text(field);
    return text.isEmpty() ? known : text;
  }

  /** All that stand in columns of that meaning. */
  List<String> texts(String field) {
    return header.places().getOrDefault(field, List.of()).stream()
        .map(place -> checked(field, line.cells().get(place).strip(), MOST_CHARACTERS))
        .filter(cell -> !cell.isEmpty())
        .toList();
  }

  private static String checked(String field, String cell, int most) {
    if (cell.length() > most) {
      throw new BadRow(String.format(Locale.ROOT, "%s has more than %,d characters", field, most));
    }
    for (int i = 0; i < cell.length(); i++) {
      char c = cell.charAt(i);
      if (c == 0) {
        throw new BadRow(field + " has a NUL byte in it");
      }
      if (c == CsvText.BROKEN || isHalf(cell, i)) {
        throw new BadRow(field + " has bytes in it that are no character. Save the file in UTF-8");
      }
    }
    return cell;
  }

  /** A half of a pair without the other. */
  private static boolean isHalf(String text, int at) {
    char c = text.charAt(at);
    if (Character.isHighSurrogate(c)) {
      return at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1));
    }
    return Character.isLowSurrogate(c)
        && (at == 0 || !Character.isHighSurrogate(text.charAt(at - 1)));
  }

  Optional<LocalDate> date(String field, Optional<LocalDate> known) {
    if (!has(field)) {
      return known;
    }
    String cell = text(field);
    return cell.isEmpty() ? Optional.empty() : Optional.of(dates.date(cell));
  }

  /** A moment, where one is told. */
  Optional<Instant> instant(String field) {
    String cell = text(field);
    return cell.isEmpty() ? Optional.empty() : Optional.of(dates.instant(cell));
  }

  /** An empty cell says neither. */
  boolean flag(String field, boolean known) {
    String cell = text(field).toLowerCase(Locale.ROOT);
    if (cell.isEmpty()) {
      return known;
    }
    if (YES.contains(cell)) {
      return true;
    }
    if (NO.contains(cell)) {
      return false;
    }
    throw new BadRow(field + " is \"" + Shown.of(cell) + "\". Write yes or no");
  }

  /** A number of days. */
  Optional<Integer> days(String field, Optional<Integer> known, int most) {
    if (!has(field)) {
      return known;
    }
    String cell = text(field);
    if (cell.isEmpty()) {
      return Optional.empty();
    }
    boolean digits = cell.length() <= 6 && cell.chars().allMatch(c -> c >= '0' && c <= '9');
    int number = digits ? Integer.parseInt(cell) : 0;
    if (number < 1 || number > most) {
      throw new BadRow(field + " is \"" + Shown.of(cell) + "\". Write a number from 1 to " + most);
    }
    return Optional.of(number);
  }

  /** What a word of a field means. */
  static String meaning(Map<String, String> meanings, String field, String written) {
    String meant = meanings.get(Layout.bare(written));
    if (meant == null) {
      throw new BadRow(
          "the "
              + field
              + " \""
              + Shown.of(written)
              + "\" is not known. Write "
              + String.join(", ", new java.util.TreeSet<>(meanings.values())));
    }
    return meant;
  }
}
