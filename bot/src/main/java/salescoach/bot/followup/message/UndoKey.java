package salescoach.bot.followup.message;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import salescoach.bot.followup.step.Outcome;
import salescoach.bot.followup.step.ShortId;
import salescoach.cadence.Channel;
import salescoach.cadence.Stage;

/**
 * What the button carries that takes a touch back.
 *
 * @param at when the touch was made
 * @param logged when it was logged
 * @param stage the prospect's stage before, to go back to
 * @param backBurnerOn likewise
 */
public record UndoKey(
    UUID prospect,
    UUID touch,
    Channel channel,
    Outcome outcome,
    Instant at,
    Instant logged,
    Stage stage,
    Optional<LocalDate> backBurnerOn) {

  private static final int PARTS = 8;

  /** The value. */
  public String value() {
    return String.join(
        ":",
        ShortId.of(prospect),
        ShortId.of(touch),
        channel.id(),
        outcome.id(),
        String.valueOf(at.getEpochSecond()),
        String.valueOf(logged.getEpochSecond()),
        stage.id(),
        backBurnerOn.map(LocalDate::toString).orElse(""));
  }

  /** What a button carried, or nothing where it is none of ours. */
  public static Optional<UndoKey> read(String value) {
    List<String> parts = List.of(value.split(":", -1));
    if (parts.size() != PARTS) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          new UndoKey(
              ShortId.read(parts.get(0)),
              ShortId.read(parts.get(1)),
              Channel.of(parts.get(2)).orElseThrow(UndoKey::foreign),
              Outcome.of(parts.get(3)).orElseThrow(UndoKey::foreign),
              Instant.ofEpochSecond(Long.parseLong(parts.get(4))),
              Instant.ofEpochSecond(Long.parseLong(parts.get(5))),
              Stage.of(parts.get(6)).orElseThrow(UndoKey::foreign),
              parts.get(7).isEmpty()
                  ? Optional.empty()
                  : Optional.of(LocalDate.parse(parts.get(7)))));
    } catch (IllegalArgumentException | DateTimeException foreign) {
      return Optional.empty();
    }
  }

  private static IllegalArgumentException foreign() {
    return new IllegalArgumentException("No such name.");
  }
}
