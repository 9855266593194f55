package salescoach.bot.review;

import java.util.Optional;
import java.util.UUID;
import salescoach.bot.inbox.Answer;
import salescoach.bot.inbox.Incoming;
import salescoach.bot.inbox.SoonKept;
import salescoach.bot.review.message.PlainMessages;
import salescoach.bot.review.message.ReviewKey;

/** The draft that a button is about, if it is still there and the one who pressed wrote it. */
final class OwnDrafts {

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

  /** The draft, which is shown a moment before it is kept. */
  private Optional<StoredDraft> kept(Incoming incoming, UUID id) {
    return SoonKept.find(() -> store.ownDraft(incoming.workspace(), incoming.member(), id));
  }

  private static Optional<UUID> id(ReviewKey key) {
    try {
      return Optional.of(UUID.fromString(key.draftId()));
    } catch (IllegalArgumentException foreign) {
      return Optional.empty();
    }
  }
}
