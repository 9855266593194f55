package salescoach.bot.slack;

import salescoach.bot.BotException;

/** Slack understood a call and said no; the same call would be refused again. */
public final class SlackRefused extends BotException {

  private final String error;

  public SlackRefused(String method, String error) {
    super("Slack refused " + method + ": " + error);
    this.error = error;
  }

  /** Slack's own word for it, such as {@code channel_not_found}. */
  public String error() {
    return error;
  }
}
