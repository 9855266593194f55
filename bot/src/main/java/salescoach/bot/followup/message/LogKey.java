package salescoach.bot.followup.message;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import salescoach.bot.followup.step.Outcome;
import salescoach.bot.followup.step.ShortId;
import salescoach.bot.slack.BlockLimits;
import salescoach.bot.slack.Split;
import salescoach.cadence.Channel;

/**
 * A touch that waits until the rep chooses whose it is, as the button carries it.
 *
 * @param text of what was said; the end of a very long one is left out
 */
public record LogKey(UUID prospect, Channel channel, Outcome outcome, Instant at, String text) {

  private static final int PARTS = 5;
  private static final int OURS = 120;

  /** The value. */
  public String value() {
    return String.join(
            ":",
            ShortId.of(prospect),
            channel.id(),
            outcome.id(),
            String.valueOf(at.getEpochSecond()),
            "")
        + Split.first(text, BlockLimits.BUTTON_VALUE - OURS);
  }

  /** What a button carried, or nothing where it is none of ours. */
  public static Optional<LogKey> read(String value) {
    List<String> parts = List.of(value.split(":", PARTS));
    if (parts.size() != PARTS) {
      return Optional.empty();
    }
    try {
      UUID prospect = ShortId.read(parts.get(0));
      Instant at = Instant.ofEpochSecond(Long.parseLong(parts.get(3)));
      return Channel.of(parts.get(1))
          .flatMap(
              channel ->
                  Outcome.of(parts.get(2))
                      .map(outcome -> new LogKey(prospect, channel, outcome, at, parts.get(4))));
    } catch (IllegalArgumentException | DateTimeException foreign) {
      return Optional.empty();
    }
  }
}
