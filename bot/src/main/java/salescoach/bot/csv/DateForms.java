package salescoach.bot.csv;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import salescoach.bot.csv.CsvRows.Line;

/**
 * How a file writes its dates. What comes first between slashes is decided once, by the file's
 * first rows, before any of them is kept; where none of their dates tells, the month does, as in
 * the exports of American programs.
 */
final class DateForms {

  private static final List<String> FIELDS =
      List.of(
          "deadline",
          "lead_since",
          "agreed_on",
          "handed_off_on",
          "back_burner_on",
          "not_before",
          "created",
          "at",
          "since");

  private final Optional<Boolean> told;
  private final ZoneId zone;
  private @Nullable Dates decided;
  private boolean guessed;

  DateForms(Optional<Boolean> told, ZoneId zone) {
    this.told = told;
    this.zone = zone;
  }

  /** The form, by these rows if they are the first. */
  Dates by(Header header, List<Line> lines) {
    if (decided == null) {
      List<String> written = new ArrayList<>();
      for (Map.Entry<String, List<Integer>> field : header.places().entrySet()) {
        if (FIELDS.contains(field.getKey())) {
          field.getValue().forEach(place -> lines.forEach(line -> add(written, line, place)));
        }
      }
      Optional<Boolean> shown = told.or(() -> Dates.dayFirst(written));
      guessed = shown.isEmpty() && written.stream().anyMatch(Dates::isOpen);
      decided = new Dates(shown.orElse(false), zone);
    }
    return decided;
  }

  private static void add(List<String> written, Line line, int place) {
    if (place < line.cells().size()) {
      written.add(line.cells().get(place).strip());
    }
  }

  /** Whether there are dates of which nothing told what comes first. */
  boolean guessed() {
    return guessed;
  }
}
