package salescoach.text;

import java.util.Map;
import java.util.OptionalInt;

/** Numbers as people write and say them. */
public final class Numbers {

  private static final Map<String, Integer> UNITS =
      Map.ofEntries(
          Map.entry("zero", 0),
          Map.entry("oh", 0),
          Map.entry("one", 1),
          Map.entry("two", 2),
          Map.entry("three", 3),
          Map.entry("four", 4),
          Map.entry("five", 5),
          Map.entry("six", 6),
          Map.entry("seven", 7),
          Map.entry("eight", 8),
          Map.entry("nine", 9),
          Map.entry("ten", 10),
          Map.entry("eleven", 11),
          Map.entry("twelve", 12),
          Map.entry("thirteen", 13),
          Map.entry("fourteen", 14),
          Map.entry("fifteen", 15),
          Map.entry("sixteen", 16),
          Map.entry("seventeen", 17),
          Map.entry("eighteen", 18),
          Map.entry("nineteen", 19),
          Map.entry("twenty", 20),
          Map.entry("thirty", 30),
          Map.entry("forty", 40),
          Map.entry("fifty", 50),
          Map.entry("sixty", 60),
          Map.entry("seventy", 70),
          Map.entry("eighty", 80),
          Map.entry("ninety", 90));

  private static final int LONGEST = 9;

  private Numbers() {}

  /**
   * The whole number that a word stands for, by digits or by name.
   *
   * @return nothing for any other word, and for more than nine digits
   */
  public static OptionalInt valueOf(Word word) {
    Integer named = UNITS.get(word.lower());
    if (named != null) {
      return OptionalInt.of(named);
    }
    return word.shape() == Shape.NUMBER ? leading(word.lower()) : OptionalInt.empty();
  }

  /** Whether a word is a digit's name, as people say them in a telephone number. */
  public static boolean isDigitName(Word word) {
    Integer named = UNITS.get(word.lower());
    return named != null && named < 10;
  }

  private static OptionalInt leading(String digits) {
    int at = 0;
    int value = 0;
    int count = 0;
    while (at < digits.length() && "$£€¥".indexOf(digits.charAt(at)) >= 0) {
      at++;
    }
    for (; at < digits.length(); at++) {
      char c = digits.charAt(at);
      if (c >= '0' && c <= '9') {
        value = value * 10 + (c - '0');
        count++;
      } else if (c != ',') {
        break;
      }
      if (count > LONGEST) {
        return OptionalInt.empty();
      }
    }
    return count == 0 ? OptionalInt.empty() : OptionalInt.of(value);
  }

  /** How many words it takes to say a whole number: 7,200 is "seven thousand two hundred", four. */
  static int wordsToSay(long number) {
    if (number < 100) {
      return number <= 20 || number % 10 == 0 ? 1 : 2;
    }
    long[] scales = {1_000_000_000, 1_000_000, 1_000, 100};
    for (long scale : scales) {
      if (number >= scale) {
        long rest = number % scale;
        return wordsToSay(number / scale) + 1 + (rest == 0 ? 0 : wordsToSay(rest));
      }
    }
    throw new IllegalStateException("no scale for " + number);
  }
}
