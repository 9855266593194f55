package salescoach.bot.slack;

import java.time.Duration;

/**
 * Where all processes learn that a method of Slack's must rest: Slack counts their calls together.
 */
@FunctionalInterface
public interface SharedRests {

  /** For a process that is alone. */
  SharedRests NONE = (method, wait) -> {};

  /** Slack asked to wait so long before the method is called again. Does not throw. */
  void rest(String method, Duration wait);
}
