package salescoach.bot.csv;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;

/** What a file knows somebody by. */
final class Keys {

  private static final int LENGTH_OF_UUID = 36;

  private Keys() {}

  /** An id that we made ourselves, where it looks like one. */
  static Optional<UUID> own(String id) {
    if (id.length() != LENGTH_OF_UUID) {
      return Optional.empty();
    }
    try {
      return Optional.of(UUID.fromString(id));
    } catch (IllegalArgumentException other) {
      return Optional.empty();
    }
  }

  /** The same id for the same words. */
  static UUID made(String words) {
    return UUID.nameUUIDFromBytes(words.getBytes(StandardCharsets.UTF_8));
  }
}
