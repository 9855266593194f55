package salescoach.bot.inbox;

import org.jdbi.v3.core.Handle;

/** What is to be kept of a piece of work, in the transaction that marks it as done. */
@FunctionalInterface
public interface Kept {

  /** Nothing beyond its being done. */
  Kept NOTHING = transaction -> {};

  /** Writes it. May run twice, where the first transaction met another. */
  void in(Handle transaction);
}
