package salescoach.bot.run;

/**
 * What the coach shows Slack to be let in.
 *
 * @param bot for the calls, {@code xoxb-…}
 * @param app for the Socket Mode connection, {@code xapp-…}
 */
public record SlackTokens(String bot, String app) {

  /** Without the tokens: this may stand in a log. */
  @Override
  public String toString() {
    return "two tokens";
  }
}
