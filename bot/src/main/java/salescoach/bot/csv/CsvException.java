package salescoach.bot.csv;

import salescoach.bot.BotException;

/** A file that can't be read as what it was given for. */
public final class CsvException extends BotException {
  private static final long serialVersionUID = 1L;

  public CsvException(String message) {
    super(message);
  }
}
