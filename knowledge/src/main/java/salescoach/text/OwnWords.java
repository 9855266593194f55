package salescoach.text;

import java.util.List;
import java.util.function.Predicate;
import salescoach.draft.Medium;

/**
 * The words that a message says itself: without subject, greeting and signature, and without an
 * older message that stands quoted below it.
 */
public final class OwnWords {

  private static final List<String> QUOTE_MARKS =
      List.of(
          "\n>",
          "-----Original",
          "----- Original",
          "----- Forwarded",
          "---------- Forwarded",
          "________________________________\nFrom:");

  /** Some 1,000 words: a message is told from another long before that. */
  private static final int MOST_CHARACTERS = 6_000;

  private static final String WROTE = " wrote:";

  private OwnWords() {}

  /**
   * Of a message about which only the text is known, such as one sent earlier; of a very long one,
   * those of its beginning.
   */
  public static List<Word> of(String text) {
    String message = text.substring(0, Math.min(text.length(), MOST_CHARACTERS));
    List<Word> words = WordScanner.scan(message);
    List<Part> parts = Layout.of(Medium.EMAIL, message, words);
    return kept(message, words, word -> parts.get(word.index()) == Part.BODY);
  }

  /** Of a draft. */
  public static List<Word> of(Reading draft) {
    return kept(draft.text(), draft.words(), draft::isBody);
  }

  private static List<Word> kept(String text, List<Word> words, Predicate<Word> body) {
    int end = quotedFrom(text);
    return words.stream().filter(word -> body.test(word) && word.start() < end).toList();
  }

  /** Where the older message begins, or the text's length. A text that begins so has no other. */
  private static int quotedFrom(String text) {
    int from = text.length();
    for (String mark : QUOTE_MARKS) {
      int at = text.indexOf(mark);
      from = at > 0 ? Math.min(from, at) : from;
    }
    int wrote = text.indexOf(WROTE);
    if (wrote > 0) {
      int line = text.lastIndexOf('\n', wrote);
      from = line > 0 ? Math.min(from, line) : from;
    }
    return from;
  }
}
