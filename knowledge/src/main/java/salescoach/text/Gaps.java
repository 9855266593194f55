package salescoach.text;

import java.util.List;

/** What stands between the words of a text: pauses, and stops that may end a sentence. */
final class Gaps {

  private static final String PAUSES = ",;:.!?—–\n()\"";
  private static final String STOPS = ".!?;•";

  private final boolean[] pauses;
  private final boolean[] stops;

  Gaps(String text, List<Word> words) {
    this.pauses = new boolean[words.size()];
    this.stops = new boolean[words.size()];
    for (int i = 0; i < pauses.length; i++) {
      boolean last = i + 1 == pauses.length;
      read(i, text, words.get(i).end(), last ? text.length() : words.get(i + 1).start());
    }
  }

  private void read(int index, String text, int from, int to) {
    int lines = 0;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c != ' ') {
        lines += c == '\n' ? 1 : 0;
        boolean dash = c == '-' && text.startsWith(" - ", i - 1) && i > from && i + 1 < to;
        pauses[index] |= dash || PAUSES.indexOf(c) >= 0;
        stops[index] |= STOPS.indexOf(c) >= 0;
      }
    }
    stops[index] |= lines > 1;
  }

  boolean pauseAfter(Word word) {
    return pauses[word.index()];
  }

  boolean stopAfter(Word word) {
    return stops[word.index()];
  }
}
