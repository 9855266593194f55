package salescoach.kind;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import salescoach.text.Shape;
import salescoach.text.Word;

/**
 * What a word stands for when two messages are held side by side: forms of one word are one term,
 * and so are the words that reps swap for each other.
 */
public final class Terms {

  private static final String ANY_NUMBER = "#";
  private static final List<String> ENDINGS = List.of("ing", "ies", "ed", "es", "s");
  private static final int SHORTEST_STEM = 3;
  private static final WordFile FILE = WordFile.beside(Terms.class, "terms.txt");
  private static final Set<String> FUNCTION = FILE.words("function");
  private static final Set<String> ROUTINE = FILE.words("routine");
  private static final Map<String, String> SAME = swaps();

  private Terms() {}

  /** Whether a word carries meaning: neither a small word of grammar nor a number. */
  public static boolean isContent(Word word) {
    return word.shape() != Shape.NUMBER && !FUNCTION.contains(word.lower());
  }

  /** Whether a word belongs to how messages are made (an email, a time, next week). */
  static boolean isRoutine(Word word) {
    return ROUTINE.contains(word.lower());
  }

  /** The term that a word stands for. */
  static String of(Word word) {
    if (word.shape() == Shape.NUMBER) {
      return ANY_NUMBER;
    }
    String stem = stem(word.lower());
    return SAME.getOrDefault(stem, stem);
  }

  /** A word without its ending; crude, and the same for all forms of nearly every word. */
  static String stem(String lower) {
    String word = lower.endsWith("'s") ? lower.substring(0, lower.length() - 2) : lower;
    for (String ending : ENDINGS) {
      if (word.endsWith(ending) && word.length() - ending.length() >= SHORTEST_STEM) {
        word = word.substring(0, word.length() - ending.length());
        break;
      }
    }
    int last = word.length() - 1;
    if (last >= SHORTEST_STEM && word.charAt(last) == word.charAt(last - 1)) {
      return word.substring(0, last);
    }
    boolean mute = last >= SHORTEST_STEM && "ey".indexOf(word.charAt(last)) >= 0;
    return mute ? word.substring(0, last) : word;
  }

  private static Map<String, String> swaps() {
    Map<String, String> first = new HashMap<>();
    for (String line : FILE.lines("same")) {
      List<String> group = List.of(line.split(" "));
      String head = stem(group.get(0));
      group.forEach(word -> first.putIfAbsent(stem(word), head));
    }
    return Map.copyOf(first);
  }
}
