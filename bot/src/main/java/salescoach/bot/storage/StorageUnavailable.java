package salescoach.bot.storage;

/** The database can't be reached just now; the same may work in a moment. */
public final class StorageUnavailable extends StorageException {

  private static final String WORDS = "The database can't be reached just now.";

  public StorageUnavailable(Throwable cause) {
    super(WORDS, cause);
  }

  /** It was found out a moment ago. */
  StorageUnavailable() {
    super(WORDS);
  }
}
