package salescoach.text;

/** Plain looks at a text around a place. */
final class Scan {

  private Scan() {}

  /** Where a run of one sign ends. */
  static int runEnd(String text, int at, char sign) {
    int end = at;
    while (end < text.length() && text.charAt(end) == sign) {
      end++;
    }
    return end;
  }

  /** The next such sign of this line, or -1 where {@code most} characters have none. */
  static int find(String text, char sign, int from, int most) {
    int limit = Math.min(text.length(), from + most);
    for (int i = from; i < limit && text.charAt(i) != '\n'; i++) {
      if (text.charAt(i) == sign) {
        return i;
      }
    }
    return -1;
  }

  /** Whether a token has characters, and only these. */
  static boolean isOnly(String token, String signs) {
    return !token.isEmpty() && token.chars().allMatch(c -> signs.indexOf(c) >= 0);
  }

  /** Whether nothing but a bullet stands before on the line. */
  static boolean startsLine(String text, int at) {
    int i = at - 1;
    while (i >= 0 && " -*•\t".indexOf(text.charAt(i)) >= 0) {
      i--;
    }
    return i < 0 || text.charAt(i) == '\n';
  }

  /** Whether nothing stands behind on the line. */
  static boolean endsLine(String text, int end) {
    int i = end;
    while (i < text.length() && " \r\t".indexOf(text.charAt(i)) >= 0) {
      i++;
    }
    return i >= text.length() || text.charAt(i) == '\n';
  }
}
