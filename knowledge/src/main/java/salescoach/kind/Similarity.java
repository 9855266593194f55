package salescoach.kind;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import salescoach.text.Reading;
import salescoach.text.Word;

/**
 * How much of a message stood in an earlier one already, sentence for sentence and in the same
 * order within a sentence.
 *
 * <p>Words count by what they carry, so that two messages are not alike because both are English
 * and both promise an email. Words that reps swap for each other count as equal. The first half
 * counts twice: there a message has its angle, and further down what a rep says of the company in
 * every message.
 *
 * @param percent 0 to 100: the share of this message that the earlier one has
 * @param run the longest stretch of this message's words that the earlier one has word for word,
 *     without the small words at its ends; empty where they share nothing
 */
public record Similarity(double percent, List<Word> run) {

  /** Words past this many are not compared; it bounds the work, and no message is longer. */
  static final int MOST_WORDS = 600;

  private static final int CONTENT_WEIGHT = 5;
  private static final int SMALL_WEIGHT = 1;

  public Similarity {
    run = List.copyOf(run);
  }

  /**
   * Holds words of a draft against an earlier message.
   *
   * @param words of the draft, in order
   * @param earlier the words of the earlier message
   */
  public static Similarity of(Reading draft, List<Word> words, List<Word> earlier) {
    List<Word> own = words.subList(0, Math.min(words.size(), MOST_WORDS));
    Map<String, Integer> numbers = new HashMap<>();
    int[] before =
        earlier.stream().limit(MOST_WORDS).mapToInt(word -> number(numbers, word)).toArray();
    int all = 0;
    int found = 0;
    List<Word> run = List.of();
    int from = 0;
    for (int i = 0; i < own.size(); i++) {
      if (i + 1 == own.size() || draft.stopAfter(own.get(i))) {
        Stretch stretch = new Stretch(own.subList(from, i + 1), numbers, before);
        int times = (i + 1) * 2 <= own.size() ? 2 : 1;
        all += times * stretch.weight();
        found += times * stretch.shared();
        run = stretch.run().size() > run.size() ? stretch.run() : run;
        from = i + 1;
      }
    }
    return new Similarity(all == 0 ? 0 : 100.0 * found / all, run);
  }

  private static int number(Map<String, Integer> numbers, Word word) {
    return numbers.computeIfAbsent(Terms.of(word), term -> numbers.size());
  }

  private static int weight(Word word) {
    return Terms.isContent(word) && !Terms.isRoutine(word) ? CONTENT_WEIGHT : SMALL_WEIGHT;
  }

  /** One sentence of the draft, aligned with the whole of the earlier message. */
  private static final class Stretch {
    private final List<Word> words;
    private final int[] terms;
    private final int[] before;
    private int shared;
    private int runEnd;
    private int runLength;

    Stretch(List<Word> words, Map<String, Integer> numbers, int[] before) {
      this.words = new ArrayList<>(words);
      this.terms = words.stream().mapToInt(word -> number(numbers, word)).toArray();
      this.before = before;
      align();
    }

    int weight() {
      return words.stream().mapToInt(Similarity::weight).sum();
    }

    int shared() {
      return shared;
    }

    /** Without the small words at its ends. */
    List<Word> run() {
      int from = runEnd - runLength;
      int to = runEnd;
      while (from < to && !Terms.isContent(words.get(from))) {
        from++;
      }
      while (to > from && !Terms.isContent(words.get(to - 1))) {
        to--;
      }
      return words.subList(from, to);
    }

    /** The heaviest common subsequence, and beside it the longest common run. */
    private void align() {
      int[] best = new int[before.length + 1];
      int[] runs = new int[before.length + 1];
      for (int i = 0; i < terms.length; i++) {
        int weight = Similarity.weight(words.get(i));
        int diagonal = 0;
        int runBefore = 0;
        for (int j = 1; j <= before.length; j++) {
          int above = best[j];
          int runAbove = runs[j];
          boolean same = terms[i] == before[j - 1];
          best[j] = same ? diagonal + weight : Math.max(above, best[j - 1]);
          runs[j] = same ? runBefore + 1 : 0;
          if (runs[j] > runLength) {
            runLength = runs[j];
            runEnd = i + 1;
          }
          diagonal = above;
          runBefore = runAbove;
        }
      }
      shared = best[before.length];
    }
  }
}
