package salescoach.bot.slack;

import salescoach.bot.BotException;

/** No answer came to a call, so nobody knows whether Slack carried it out. */
public final class SlackUnanswered extends BotException {

  public SlackUnanswered(String method, Throwable cause) {
    super("Slack did not answer " + method, cause);
  }

  public SlackUnanswered(String method, String trouble) {
    super("Slack answered " + method + " with " + trouble);
  }
}
