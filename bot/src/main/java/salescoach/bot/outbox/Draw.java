package salescoach.bot.outbox;

import java.util.Optional;
import salescoach.bot.slack.SlackMessage;

/** Says what a message says, at the moment it is sent or put in the place of what was sent. */
@FunctionalInterface
public interface Draw {

  /**
   * Draws the message as things stand now; nothing if there is nothing to say any more. It may be
   * asked several times for one message, and by several processes.
   */
  Optional<SlackMessage> draw(Letter letter);
}
