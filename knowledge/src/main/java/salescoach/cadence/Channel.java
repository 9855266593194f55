package salescoach.cadence;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A way to reach a prospect, or to meet. */
public enum Channel {
  CALL,
  VOICEMAIL,
  EMAIL,
  LINKEDIN,
  X,
  LETTER,
  REFERRAL,
  MEETING;

  /** The name in files, and in the database. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The channel of that name. */
  public static Optional<Channel> of(String id) {
    return Arrays.stream(values()).filter(channel -> channel.id().equals(id)).findFirst();
  }
}
