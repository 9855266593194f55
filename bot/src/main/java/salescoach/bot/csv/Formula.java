package salescoach.bot.csv;

/**
 * A spreadsheet runs a cell that begins like a formula, and what stands in a prospect's field was
 * written by anybody. An apostrophe before it keeps it a text; it is taken off again when it comes
 * back.
 */
final class Formula {

  private static final String BEGINNINGS = "=+-@\t\r";

  /** Numbers, for a telephone or an account, do no harm. */
  private static final String OF_NUMBERS = "0123456789+-()./ ";

  private Formula() {}

  /** As it is written to a file. */
  static String guarded(String value) {
    return isTaken(value) ? "'" + value : value;
  }

  /** As it was before it was written. */
  static String plain(String cell) {
    return cell.startsWith("'") && isTaken(cell.substring(1)) ? cell.substring(1) : cell;
  }

  private static boolean isTaken(String value) {
    int first = 0;
    while (first < value.length() && value.charAt(first) == '\'') {
      first++;
    }
    return first < value.length()
        && BEGINNINGS.indexOf(value.charAt(first)) >= 0
        && !(first == 0 && isNumber(value));
  }

  private static boolean isNumber(String value) {
    return value.charAt(0) != '=' && value.chars().allMatch(c -> OF_NUMBERS.indexOf(c) >= 0);
  }
}
