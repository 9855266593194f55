package salescoach.bot.slack;

/** Told of every call to Slack. */
@FunctionalInterface
public interface CallMeter {

  /**
   * One call has ended.
   *
   * @param method such as {@code chat.postMessage}
   * @param outcome ok, refused, limited or unanswered
   */
  void called(String method, String outcome);
}
