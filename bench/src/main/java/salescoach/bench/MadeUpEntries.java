package salescoach.bench;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.StringTokenizer;
import salescoach.playbook.Playbook;
import salescoach.playbook.entry.Entry;

/**
 * Entries of a team's own, as many as are wanted, in the words of those that come with the coach.
 */
final class MadeUpEntries {

  private static final long SEED = 30;
  private static final int QUESTIONS = 8;
  private static final int WORDS_OF_A_QUESTION = 9;
  private static final int WORDS_OF_A_BODY = 200;

  private final Random random = new Random(SEED);
  private final List<String> words;

  MadeUpEntries() {
    Set<String> known = new LinkedHashSet<>();
    List<String> all = new ArrayList<>();
    for (Entry entry : Playbook.standard().entries()) {
      StringTokenizer text = new StringTokenizer(entry.body(), " \n\t.,;:?!>*#\"'()-");
      while (text.hasMoreTokens()) {
        String word = text.nextToken();
        all.add(word);
        known.add(word);
      }
    }
    // As often as they stand there, and each with an ending of its own now and then.
    known.forEach(word -> all.add(word + "wise"));
    this.words = all;
  }

  List<Entry> some(int count) {
    List<Entry> entries = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      List<String> questions = new ArrayList<>();
      for (int q = 0; q < QUESTIONS; q++) {
        questions.add(text(WORDS_OF_A_QUESTION));
      }
      entries.add(
          new Entry(
              "made-up-" + i,
              text(4),
              questions,
              List.of(text(1), text(1)),
              List.of("Made up"),
              Playbook.standard().entries().get(0).reviewed(),
              "Bench",
              List.of(),
              List.of(),
              text(WORDS_OF_A_BODY)));
    }
    return entries;
  }

  private String text(int count) {
    List<String> some = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      some.add(words.get(random.nextInt(words.size())));
    }
    return String.join(" ", some);
  }
}
