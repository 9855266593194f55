package salescoach.bot.followup.typed;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Words of a command line. */
final class Words {

  private static final List<String> NUMBERS =
      List.of(
          "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
          "eleven", "twelve");

  private static final int MOST_DIGITS = 4;

  private Words() {}

  /** The words in small letters. */
  static List<String> of(String text) {
    List<String> words = new ArrayList<>();
    int start = -1;
    for (int i = 0; i <= text.length(); i++) {
      boolean space = i == text.length() || Character.isWhitespace(text.charAt(i));
      if (space && start >= 0) {
        words.add(text.substring(start, i).toLowerCase(Locale.ROOT));
        start = -1;
      } else if (!space && start < 0) {
        start = i;
      }
    }
    return words;
  }

  /** A number of at most four digits, or up to twelve in letters; "a" is one. */
  static Optional<Integer> number(String word) {
    if (word.equals("a") || word.equals("an")) {
      return Optional.of(1);
    }
    if (NUMBERS.contains(word)) {
      return Optional.of(NUMBERS.indexOf(word));
    }
    boolean digits = !word.isEmpty() && word.chars().allMatch(c -> c >= '0' && c <= '9');
    return digits && word.length() <= MOST_DIGITS
        ? Optional.of(Integer.parseInt(word))
        : Optional.empty();
  }

  /** The same, also "15th". */
  static Optional<Integer> ordinal(String word) {
    boolean suffixed =
        word.endsWith("st") || word.endsWith("nd") || word.endsWith("rd") || word.endsWith("th");
    return number(suffixed ? word.substring(0, word.length() - 2) : word);
  }
}
