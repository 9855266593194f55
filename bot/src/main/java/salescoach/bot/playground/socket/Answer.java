package salescoach.bot.playground.socket;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What became of a command or an interaction.
 *
 * @param inTime false if no acknowledgement came in time
 * @param payload what came with the acknowledgement
 */
public record Answer(boolean inTime, @Nullable JsonNode payload) {
  static final Answer NONE = new Answer(false, null);
}
