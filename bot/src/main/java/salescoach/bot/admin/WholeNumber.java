package salescoach.bot.admin;

/** A number as people type it. */
final class WholeNumber {

  /** What is no whole number of a size that anybody means here. */
  static final int NONE = -1;

  private static final int MOST_DIGITS = 6;

  private WholeNumber() {}

  /** The number that a text begins with, a unit after a blank or nothing behind it. */
  static int at(String text) {
    int end = 0;
    while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
      end++;
    }
    boolean whole = end == text.length() || Character.isWhitespace(text.charAt(end));
    return end > 0 && end <= MOST_DIGITS && whole ? Integer.parseInt(text.substring(0, end)) : NONE;
  }
}
