package salescoach.bot.run;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import salescoach.bot.BotException;

/**
 * What was opened, to be closed in the opposite order. A program may be stopped while it is still
 * starting: closing waits for what is just being opened, and nothing is opened after it.
 */
final class Parts implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Parts.class);

  private final Deque<AutoCloseable> open = new ArrayDeque<>();
  private boolean closed;

  /**
   * Opens one more.
   *
   * @throws BotException if everything is being closed
   */
  synchronized <T extends AutoCloseable> T open(Supplier<T> opening) {
    if (closed) {
      throw new BotException("The coach was stopped while it was starting.");
    }
    T part = opening.get();
    open.push(part);
    return part;
  }

  @Override
  public synchronized void close() {
    closed = true;
    while (!open.isEmpty()) {
      try {
        open.pop().close();
      } catch (Exception failed) { // the parts' own signature; the others must still be closed
        LOG.warn("a part did not end in an orderly way", failed);
      }
    }
  }
}
