package salescoach.bot.followup.step;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import salescoach.cadence.Action;

/**
 * A step as its buttons and its forms carry it.
 *
 * @param on the rep's local day on which it was to be done
 * @param rest what the pressed button says, such as the outcome; empty for nothing
 */
public record StepKey(UUID prospect, Action action, LocalDate on, String rest) {

  private static final int LEAST_PARTS = 3;

  /** As a block's id, or what a form keeps. */
  public String value() {
    String step = ShortId.of(prospect) + ":" + action.id() + ":" + on;
    return rest.isEmpty() ? step : step + ":" + rest;
  }

  /** The same step, with something else said. */
  public StepKey saying(String other) {
    return new StepKey(prospect, action, on, other);
  }

  /** The step that a button carried, or nothing where it is none of ours. */
  public static Optional<StepKey> read(String value) {
    List<String> parts = List.of(value.split(":", LEAST_PARTS + 1));
    if (parts.size() < LEAST_PARTS) {
      return Optional.empty();
    }
    try {
      UUID prospect = ShortId.read(parts.get(0));
      LocalDate on = LocalDate.parse(parts.get(2));
      String rest = parts.size() > LEAST_PARTS ? parts.get(LEAST_PARTS) : "";
      return Action.of(parts.get(1)).map(action -> new StepKey(prospect, action, on, rest));
    } catch (IllegalArgumentException | DateTimeException foreign) {
      return Optional.empty();
    }
  }
}
