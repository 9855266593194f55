package salescoach.bot.review.message;

import java.util.Optional;

/**
 * What a button of a review is about, as it travels in the button's value: {@code
 * DRAFTID:VERSION[:ABOUT]}.
 *
 * @param draftId letters, digits, hyphens and underscores, at most 64
 * @param version from 1
 * @param about a fault's id or a medium's; nothing where the button is about the whole draft
 */
public record ReviewKey(String draftId, int version, Optional<String> about) {

  private static final int LONGEST_ID = 64;
  private static final int MOST_DIGITS = 6;
  private static final int MOST_PARTS = 3;

  public ReviewKey {
    boolean good = isId(draftId) && version >= 1 && about.map(ReviewKey::isId).orElse(true);
    if (!good) {
      throw new IllegalArgumentException("A draft's id, a version and a fault, please.");
    }
  }

  /** A key about a whole version of a draft. */
  public ReviewKey(String draftId, int version) {
    this(draftId, version, Optional.empty());
  }

  /** The same version's key, about that. */
  public ReviewKey about(String what) {
    return new ReviewKey(draftId, version, Optional.of(what));
  }

  /** The key as a button carries it. */
  public String value() {
    return draftId + ":" + version + about.map(it -> ":" + it).orElse("");
  }

  /** The key that a button carried, or nothing where it is none of ours. */
  public static Optional<ReviewKey> of(String value) {
    String[] parts = value.split(":", -1);
    if (parts.length < 2 || parts.length > MOST_PARTS || !isVersion(parts[1])) {
      return Optional.empty();
    }
    Optional<String> about = parts.length == 2 ? Optional.empty() : Optional.of(parts[2]);
    if (!isId(parts[0]) || !about.map(ReviewKey::isId).orElse(true)) {
      return Optional.empty();
    }
    return Optional.of(new ReviewKey(parts[0], Integer.parseInt(parts[1]), about));
  }

  private static boolean isId(String text) {
    return !text.isEmpty()
        && text.length() <= LONGEST_ID
        && text.chars().allMatch(c -> c == '-' || c == '_' || isAsciiWord(c));
  }

  private static boolean isAsciiWord(int c) {
    return c < 128 && Character.isLetterOrDigit(c);
  }

  private static boolean isVersion(String text) {
    return !text.isEmpty()
        && text.length() <= MOST_DIGITS
        && text.chars().allMatch(c -> c >= '0' && c <= '9')
        && Integer.parseInt(text) >= 1;
  }
}
