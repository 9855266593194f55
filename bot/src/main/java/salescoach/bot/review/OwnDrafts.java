package salescoach.bot.review;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import salescoach.bot.inbox.Answer;
import salescoach.bot.inbox.Incoming;
import salescoach.bot.review.message.PlainMessages;
import salescoach.bot.review.message.ReviewKey;

/** The draft that a button is about, if it is still there and the one who pressed wrote it. */
final class OwnDrafts {

  private static final int MOST_LOOKS = 10;
  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(100);

  private final ReviewStore store;

  OwnDrafts(ReviewStore store) {
    this.store = store;
  }

  /** What a button was pressed on. */
  record Pressed(StoredDraft draft, ReviewKey key) {

    String about() {
      return key.about().orElse("");
    }
  }

  /** The draft; where there is none for this member, that is said, and nothing comes back. */
  Optional<Pressed> pressed(Incoming incoming, Answer answer, String value) {
    Optional<Pressed> own =
        ReviewKey.of(value)
            .flatMap(
                key ->
                    id(key)
                        .flatMap(id -> kept(incoming, id))
                        .map(draft -> new Pressed(draft, key)));
    if (own.isEmpty()) {
      answer.whisper(PlainMessages.gone());
    }
    return own;
  }

  /**
   * A review is shown a moment before it is kept, so that it comes a commit sooner; whoever presses
   * within that moment waits for the commit.
   */
  private Optional<StoredDraft> kept(Incoming incoming, UUID id) {
    Optional<StoredDraft> draft = own(incoming, id);
    for (int look = 0; draft.isEmpty() && look < MOST_LOOKS; look++) {
      try {
        Thread.sleep(BETWEEN_LOOKS.toMillis());
      } catch (InterruptedException stopped) {
        Thread.currentThread().interrupt();
        return Optional.empty();
      }
      draft = own(incoming, id);
    }
    return draft;
  }

  private Optional<StoredDraft> own(Incoming incoming, UUID id) {
    return store.ownDraft(incoming.workspace(), incoming.member(), id);
  }

  private static Optional<UUID> id(ReviewKey key) {
    try {
      return Optional.of(UUID.fromString(key.draftId()));
    } catch (IllegalArgumentException foreign) {
      return Optional.empty();
    }
  }
}
