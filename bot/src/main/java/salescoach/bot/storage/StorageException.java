package salescoach.bot.storage;

import salescoach.bot.BotException;

/** The database refused something, or could not be set up. */
public class StorageException extends BotException {

  public StorageException(String message) {
    super(message);
  }

  public StorageException(String message, Throwable cause) {
    super(message, cause);
  }
}
