package salescoach.bot.followup.step;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import salescoach.cadence.Stage;
import salescoach.cadence.Standing;

/**
 * How logging a touch moved its prospect, so that it can go back.
 *
 * @param backBurnerOn of the stage before
 */
public record Moved(Stage from, Stage to, Optional<LocalDate> backBurnerOn) {

  /** The column of what moved more than a stage, and is not taken back. */
  public static final String FOR_GOOD = "-";

  private static final int PARTS = 3;

  /** As a column has it; empty where the stage stayed. */
  public static String column(Standing before, Standing after) {
    return before.stage() == after.stage()
        ? ""
        : String.join(
            ":",
            before.stage().id(),
            after.stage().id(),
            before.backBurnerOn().map(LocalDate::toString).orElse(""));
  }

  /** Back from the column; nothing where the stage stayed. */
  public static Optional<Moved> read(String column) {
    List<String> parts = List.of(column.split(":", -1));
    if (parts.size() != PARTS) {
      return Optional.empty();
    }
    try {
      Optional<LocalDate> day =
          parts.get(2).isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(parts.get(2)));
      return Stage.of(parts.get(0))
          .flatMap(from -> Stage.of(parts.get(1)).map(to -> new Moved(from, to, day)));
    } catch (DateTimeException foreign) {
      return Optional.empty();
    }
  }

  /** As it was, unless somebody moved the prospect on since. */
  public Standing back(Standing now) {
    return now.stage() == to
        ? StandingEdit.of(now).stage(from).backBurnerOn(backBurnerOn).made()
        : now;
  }
}
