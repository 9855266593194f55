package salescoach.text;

import java.util.List;

/**
 * Flesch and Kincaid's grade: 0.39 times the words of a sentence, plus 11.8 times the syllables of
 * a word, less 15.59.
 */
final class ReadingGrade {

  private ReadingGrade() {}

  /** The school grade of these sentences, 0 or more; 0 where there are none. */
  static double of(List<List<Word>> sentences) {
    int words = 0;
    int syllables = 0;
    int counted = 0;
    for (List<Word> sentence : sentences) {
      if (!sentence.isEmpty()) {
        counted++;
      }
      for (Word word : sentence) {
        words += word.joined() ? 0 : 1;
        syllables += Syllables.of(word);
      }
    }
    if (words == 0) {
      return 0;
    }
    double grade = 0.39 * words / counted + 11.8 * syllables / words - 15.59;
    return Math.max(0, grade);
  }
}
