package salescoach.bot.followup.step;

import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.UUID;

/** An id in 22 characters, for Slack bounds what all buttons of a message carry together. */
public final class ShortId {

  private static final int BYTES = 16;

  private ShortId() {}

  /** The id, short. */
  public static String of(UUID id) {
    ByteBuffer bytes = ByteBuffer.allocate(BYTES);
    bytes.putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits());
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
  }

  /**
   * The id again.
   *
   * @throws IllegalArgumentException where it is none
   */
  public static UUID read(String shortId) {
    ByteBuffer bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(shortId));
    if (bytes.remaining() != BYTES) {
      throw new IllegalArgumentException("An id has 16 bytes.");
    }
    return new UUID(bytes.getLong(), bytes.getLong());
  }
}
