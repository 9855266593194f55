package salescoach.bot.inbox;

import java.time.Duration;

/** Told of what comes in and how it goes. */
public interface Meter {

  /** Something came in; {@code seen} if it had come before. */
  void received(String kind, boolean seen);

  /** Something was answered, so long after it came in. */
  void answered(String kind, Duration after);

  /** Something was given up. */
  void givenUp(String kind);
}
