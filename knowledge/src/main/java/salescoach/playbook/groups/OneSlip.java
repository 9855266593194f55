package salescoach.playbook.groups;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Words that are one slip of the keyboard apart: a letter more, less, or another.
 *
 * <p>They are looked up and not compared in pairs: a word with a letter left out is another word,
 * or it is what two words are that differ in that letter.
 */
final class OneSlip {

  /** Shorter words are too easily another word when one letter differs. */
  private static final int LEAST_LETTERS = 6;

  /** Any odd number; this one spreads well over 64 bits (Knuth's for linear congruences). */
  private static final long BASE = 6_364_136_223_846_793_005L;

  private final List<String> words;
  private final List<BitSet> having;
  private final List<BitSet> widened = new ArrayList<>();
  private final long lowBits;

  private OneSlip(List<String> words, List<BitSet> having) {
    this.words = words;
    this.having = having;
    this.lowBits = Long.highestOneBit(Math.max(1, words.size())) * 2 - 1;
    having.forEach(those -> widened.add((BitSet) those.clone()));
  }

  /**
   * Who has a word or one that is a slip apart.
   *
   * @param words all different
   * @param having who has the word at that place
   */
  static List<BitSet> widened(List<String> words, List<BitSet> having) {
    OneSlip slips = new OneSlip(words, having);
    slips.aLetterLess();
    slips.anotherLetter();
    return slips.widened;
  }

  private void aLetterLess() {
    Map<Long, Integer> places = new HashMap<>();
    for (int place = 0; place < words.size(); place++) {
      if (isLong(place)) {
        places.put(new Hashes(words.get(place)).whole(), place);
      }
    }
    for (int place = 0; place < words.size(); place++) {
      if (isLong(place)) {
        Hashes hashes = new Hashes(words.get(place));
        for (int letter = 0; letter < words.get(place).length(); letter++) {
          Integer shorter = places.get(hashes.without(letter));
          if (shorter != null) {
            widened.get(place).or(having.get(shorter));
            widened.get(shorter).or(having.get(place));
          }
        }
      }
    }
  }

  /** Sorted, the words that are the same but for the same letter stand together. */
  private void anotherLetter() {
    int letters = words.stream().mapToInt(String::length).filter(it -> it >= LEAST_LETTERS).sum();
    long[] keys = new long[letters];
    int filled = 0;
    for (int place = 0; place < words.size(); place++) {
      if (isLong(place)) {
        Hashes hashes = new Hashes(words.get(place));
        for (int letter = 0; letter < words.get(place).length(); letter++) {
          long hash = (hashes.without(letter) * BASE + letter) * BASE;
          keys[filled++] = ((hash ^ (hash >>> 32)) * BASE & ~lowBits) | place;
        }
      }
    }
    Arrays.sort(keys);
    int start = 0;
    for (int end = 1; end <= filled; end++) {
      if (end == filled || (keys[end] & ~lowBits) != (keys[start] & ~lowBits)) {
        together(Arrays.copyOfRange(keys, start, end));
        start = end;
      }
    }
  }

  private void together(long[] keys) {
    if (keys.length < 2) {
      return;
    }
    BitSet all = new BitSet();
    for (long key : keys) {
      all.or(having.get((int) (key & lowBits)));
    }
    for (long key : keys) {
      widened.get((int) (key & lowBits)).or(all);
    }
  }

  private boolean isLong(int place) {
    return words.get(place).length() >= LEAST_LETTERS;
  }

  /** A word's hash, and what it is without a letter, each at once: a word may be long. */
  private static final class Hashes {

    private final long[] upTo;
    private final long[] powers;

    Hashes(String word) {
      upTo = new long[word.length() + 1];
      powers = new long[word.length() + 1];
      powers[0] = 1;
      for (int i = 0; i < word.length(); i++) {
        upTo[i + 1] = upTo[i] * BASE + word.charAt(i);
        powers[i + 1] = powers[i] * BASE;
      }
    }

    long whole() {
      return upTo[upTo.length - 1];
    }

    long without(int letter) {
      long behind = powers[upTo.length - 2 - letter];
      return upTo[letter] * behind + whole() - upTo[letter + 1] * behind;
    }
  }
}
