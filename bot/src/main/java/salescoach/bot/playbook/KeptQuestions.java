package salescoach.bot.playbook;

import java.time.Duration;
import java.util.Optional;
import salescoach.bot.inbox.Incoming;
import salescoach.bot.playbook.message.AskKey;

/** The question that a button is about, if it is still kept. */
final class KeptQuestions {

  private static final int MOST_LOOKS = 10;
  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(100);

  private final QuestionStore store;

  KeptQuestions(QuestionStore store) {
    this.store = store;
  }

  /**
   * The question of a key. An answer is shown a moment before its question is kept, so that it
   * comes a commit sooner; whoever presses within that moment waits for the commit.
   */
  Optional<StoredQuestion> of(Incoming incoming, AskKey key) {
    if (key.question().isEmpty()) {
      return Optional.empty();
    }
    Optional<StoredQuestion> found = store.question(incoming.workspace(), key.question().get());
    for (int look = 0; found.isEmpty() && look < MOST_LOOKS; look++) {
      try {
        Thread.sleep(BETWEEN_LOOKS.toMillis());
      } catch (InterruptedException stopped) {
        Thread.currentThread().interrupt();
        return Optional.empty();
      }
      found = store.question(incoming.workspace(), key.question().get());
    }
    return found;
  }
}
