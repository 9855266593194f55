package salescoach.bot.outbox;

import org.jdbi.v3.core.Handle;

/** What is to be done when Slack refuses a message for good. */
@FunctionalInterface
public interface Refused {

  /**
   * Is told in the transaction that records it, and so once.
   *
   * @param error Slack's word, such as {@code is_archived}
   */
  void refused(Handle transaction, Letter letter, String error);
}
