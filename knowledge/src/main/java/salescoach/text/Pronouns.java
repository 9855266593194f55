package salescoach.text;

import java.util.Set;

/** Who is meant: the rep's side or the prospect's. */
public final class Pronouns {

  private static final Set<String> OURS =
      Set.of(
          "i", "we", "me", "us", "my", "our", "ours", "mine", "i'm", "we're", "i've", "we've",
          "i'd", "we'd", "i'll", "we'll", "im", "ive");
  private static final Set<String> YOURS =
      Set.of("you", "your", "yours", "you're", "you've", "you'd", "you'll", "y'all", "youre");
  private static final Set<String> OTHERS =
      Set.of("he", "she", "it", "they", "them", "their", "it's", "that", "this", "these", "those");

  private Pronouns() {}

  /** The words of {@link #isOurs}, in small letters. */
  public static Set<String> ours() {
    return OURS;
  }

  /** The words of {@link #isYours}, in small letters. */
  public static Set<String> yours() {
    return YOURS;
  }

  /** The caller or the caller's company. */
  public static boolean isOurs(Word word) {
    return OURS.contains(word.lower());
  }

  /** The prospect or the prospect's company. */
  public static boolean isYours(Word word) {
    return YOURS.contains(word.lower());
  }

  static boolean isPronoun(Word word) {
    return isOurs(word) || isYours(word) || OTHERS.contains(word.lower());
  }
}
