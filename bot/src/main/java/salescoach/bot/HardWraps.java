package salescoach.bot;

/** Text whose long lines an editor broke. */
public final class HardWraps {

  private static final int LONG_LINE = 60;

  private HardWraps() {}

  /** Line breaks that an editor put into a long line are spaces again; every offset stays. */
  public static String joined(String text) {
    StringBuilder joined = new StringBuilder(text);
    int lineStart = 0;
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == '\n') {
        boolean goesOn =
            i - lineStart >= LONG_LINE
                && i + 1 < text.length()
                && Character.isLetterOrDigit(text.charAt(i + 1));
        if (goesOn) {
          joined.setCharAt(i, ' ');
        }
        lineStart = i + 1;
      }
    }
    return joined.toString();
  }
}
