package salescoach.bot.storage;

import salescoach.bot.BotException;

/** A file can't be imported, and nothing of it was. */
public final class ImportException extends BotException {

  ImportException(String message) {
    super(message + " Nothing was imported.");
  }

  ImportException(long line, String message) {
    this("Line " + line + ": " + message);
  }
}
