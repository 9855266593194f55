package salescoach.bot.slack;

import java.time.Duration;
import salescoach.bot.BotException;

/** Slack asks to wait; nothing was done. */
public final class SlackLimited extends BotException {

  private final Duration wait;

  public SlackLimited(String method, Duration wait) {
    super("Slack asks to wait " + wait.toSeconds() + " s before the next " + method);
    this.wait = wait;
  }

  /** How long to wait before the method is called again. */
  public Duration after() {
    return wait;
  }
}
