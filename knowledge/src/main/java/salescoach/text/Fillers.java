package salescoach.text;

import java.util.Set;

/** The small sounds and words of speech that say nothing: a transcript is full of them. */
public final class Fillers {

  private static final Set<String> SOUNDS =
      Set.of(
          "um",
          "umm",
          "uh",
          "uhh",
          "er",
          "err",
          "erm",
          "ehm",
          "ah",
          "hmm",
          "mm",
          "oh",
          "well",
          "so",
          "yeah",
          "yes",
          "yep",
          "ok",
          "okay",
          "right",
          "alright",
          "look",
          "listen",
          "anyway",
          "like",
          "basically",
          "righto",
          "now");

  private Fillers() {}

  /** Whether a word may be left out without a loss, at the start of a clause. */
  public static boolean is(Word word) {
    return SOUNDS.contains(word.lower());
  }

  /** The first place from {@code from} on whose word is no filler. */
  static int skip(java.util.List<Word> words, int from) {
    int at = from;
    while (at < words.size() && is(words.get(at))) {
      at++;
    }
    return at;
  }
}
