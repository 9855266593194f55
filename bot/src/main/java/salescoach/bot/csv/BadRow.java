package salescoach.bot.csv;

import salescoach.bot.BotException;

/** A row that can't be taken in; the others can. */
final class BadRow extends BotException {
  private static final long serialVersionUID = 1L;

  BadRow(String reason) {
    super(reason);
  }
}
