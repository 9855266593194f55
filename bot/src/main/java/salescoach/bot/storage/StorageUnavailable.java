package salescoach.bot.storage;

/** The database can't be reached just now; the same may work in a moment. */
public final class StorageUnavailable extends StorageException {

  public StorageUnavailable(Throwable cause) {
    super("The database can't be reached just now.", cause);
  }
}
