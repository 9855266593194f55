package salescoach.bot.inbox;

import salescoach.bot.slack.SlackRefused;
import salescoach.bot.slack.SlackUnanswered;

/** The opening of a modal: where it is not known whether one is open, it is tried once more. */
final class Opening {

  /** Slack's word where a trigger has opened its modal already. */
  private static final String OPENED = "exchanged_trigger_id";

  private Opening() {}

  static void of(Runnable opening) {
    try {
      opening.run();
    } catch (SlackUnanswered lost) {
      again(opening);
    }
  }

  private static void again(Runnable opening) {
    try {
      opening.run();
    } catch (SlackRefused refused) {
      if (!refused.error().equals(OPENED)) {
        throw refused;
      }
    }
  }
}
