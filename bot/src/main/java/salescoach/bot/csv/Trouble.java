package salescoach.bot.csv;

/**
 * A row that was not taken in.
 *
 * @param line on which it begins, from 1 on
 */
public record Trouble(long line, String reason) {
  @Override
  public String toString() {
    return "line " + line + ": " + reason + ".";
  }
}
