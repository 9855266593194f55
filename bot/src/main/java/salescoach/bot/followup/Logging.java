package salescoach.bot.followup;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import salescoach.bot.followup.step.Outcome;
import salescoach.bot.roster.KeptTouch;
import salescoach.bot.slack.Split;
import salescoach.cadence.Channel;
import salescoach.cadence.Touch;

/**
 * A touch that is to be logged.
 *
 * @param touch its id, made from what brings it, so that doing it again makes the same
 * @param member who made it
 * @param at when it was made, not after {@code now}
 * @param text what was said or sent; empty where it is not known; a very long one is cut
 */
public record Logging(
    UUID prospect,
    UUID touch,
    String member,
    Outcome outcome,
    Channel channel,
    Instant at,
    String text,
    Instant now) {

  private static final int MOST_TEXT = 20_000;

  public Logging {
    text = Split.first(text.strip(), MOST_TEXT);
  }

  /** The id of the touch that a piece of work makes. */
  public static UUID touchId(String incomingKey) {
    return UUID.nameUUIDFromBytes(("touch " + incomingKey).getBytes(StandardCharsets.UTF_8));
  }

  /** The touch as it is kept. */
  public KeptTouch kept() {
    return new KeptTouch(touch, prospect, member, new Touch(channel, at, outcome.answered()), text);
  }
}
