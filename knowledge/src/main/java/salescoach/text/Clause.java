package salescoach.text;

import java.util.List;
import java.util.Set;

/**
 * The words of one sentence, with the pauses that stand between them.
 *
 * @param text the whole text
 * @param words the words of the sentence, the greeting left out
 */
record Clause(String text, List<Word> words) {

  int size() {
    return words.size();
  }

  Word word(int at) {
    return words.get(at);
  }

  /** Whether this is the word at a place; no word stands past the end. */
  boolean is(int at, String expected) {
    return at >= 0 && at < words.size() && words.get(at).is(expected);
  }

  /** Whether the word at a place is one of these. */
  boolean is(int at, Set<String> expected) {
    return at >= 0 && at < words.size() && expected.contains(words.get(at).lower());
  }

  /** Whether punctuation stands before a word, or the sentence's end. */
  boolean pauseBefore(int at) {
    return at >= words.size() || hasSign(at, ",;:—–-….()");
  }

  /** Whether a sign stands before a word that begins something new for certain. */
  boolean breakBefore(int at) {
    return hasSign(at, ":—–-…");
  }

  private boolean hasSign(int at, String signs) {
    if (at == 0) {
      return false;
    }
    String gap = text.substring(words.get(at - 1).end(), words.get(at).start());
    return gap.chars().anyMatch(c -> signs.indexOf(c) >= 0);
  }
}
