package salescoach.kind;

import salescoach.text.Reading;
import salescoach.text.Word;

/** Words that a draft quotes: they are somebody else's, and no fault of the rep's. */
public final class Quotation {

  /** A mark without a partner this near is an inch or a slip, in UTF-16 units. */
  private static final int LONGEST = 300;

  private static final String BREAK = "\n\n";

  private Quotation() {}

  /** Whether a word stands between quotation marks of its own paragraph. */
  public static boolean holds(Reading draft, Word word) {
    String text = draft.text();
    int paragraph = Math.max(text.lastIndexOf(BREAK, word.start()), word.start() - LONGEST);
    int limit = Math.min(text.length(), word.end() + LONGEST);
    boolean open = false;
    for (int i = Math.max(0, paragraph); i < word.start(); i++) {
      char c = text.charAt(i);
      if (c == '"') {
        open = !open;
      } else if (c == '\u201c') {
        open = true;
      } else if (c == '\u201d') {
        open = false;
      }
    }
    return open && closes(text, word.end(), limit);
  }

  private static boolean closes(String text, int from, int limit) {
    for (int i = from; i < limit && !text.startsWith(BREAK, i); i++) {
      if (text.charAt(i) == '"' || text.charAt(i) == '\u201d') {
        return true;
      }
    }
    return false;
  }
}
