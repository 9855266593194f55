package salescoach.text;

/**
 * A copy of a text, of the same length, that is safe to give to OpenNLP.
 *
 * <p>The detectors look at everything up to the next space, so that one endless run of characters
 * costs them time in its square. Here every run is cut, and characters that nobody sees are spaces.
 */
final class SafeCopy {

  /** The longest run of characters without a space that a detector or tagger gets to see. */
  static final int LONGEST_RUN = 48;

  private SafeCopy() {}

  static String of(String text) {
    char[] copy = text.toCharArray();
    int run = 0;
    for (int i = 0; i < copy.length; i++) {
      char c = plain(copy[i]);
      run = Character.isWhitespace(c) ? 0 : run + 1;
      copy[i] = run > LONGEST_RUN ? ' ' : c;
    }
    return new String(copy);
  }

  private static char plain(char c) {
    return switch (c) {
      case '\u2018', '\u2019', '\u02bc' -> '\'';
      case '\u201c', '\u201d' -> '"';
      case '\u00a0', '\r', '\t' -> ' ';
      case '\u2028', '\u2029', '\u0085', '\u000b', '\f' -> '\n';
      case '\n' -> '\n';
      default -> {
        int type = Character.getType(c);
        yield type == Character.FORMAT || type == Character.CONTROL ? ' ' : c;
      }
    };
  }
}
