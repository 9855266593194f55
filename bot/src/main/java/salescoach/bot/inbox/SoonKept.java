package salescoach.bot.inbox;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Something that is shown a moment before it is kept, so that it comes a commit sooner. Whoever
 * presses a button within that moment waits for the commit, for a second at most.
 */
public final class SoonKept {

  private static final int MOST_LOOKS = 10;
  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(100);

  private SoonKept() {}

  /** What is kept: found at once, or in one of the looks after that. */
  public static <T> Optional<T> find(Supplier<Optional<T>> look) {
    Optional<T> found = look.get();
    for (int looks = 0; found.isEmpty() && looks < MOST_LOOKS; looks++) {
      try {
        Thread.sleep(BETWEEN_LOOKS.toMillis());
      } catch (InterruptedException stopped) {
        Thread.currentThread().interrupt();
        return Optional.empty();
      }
      found = look.get();
    }
    return found;
  }
}
