package salescoach.bot.csv;

/** What stood in a file, as a message may quote it: short, and nothing that steers a terminal. */
final class Shown {

  private static final int MOST_CHARACTERS = 60;

  private Shown() {}

  static String of(String text) {
    StringBuilder shown = new StringBuilder();
    text.codePoints()
        .limit(MOST_CHARACTERS)
        .map(c -> isHarmless(c) ? c : '?')
        .forEach(shown::appendCodePoint);
    return text.codePointCount(0, text.length()) > MOST_CHARACTERS ? shown + "…" : shown.toString();
  }

  private static boolean isHarmless(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.UNASSIGNED ->
          false;
      default -> true;
    };
  }
}
