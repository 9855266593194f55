package salescoach.bot.storage;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The PostgreSQL of this installation: the one that was named, or the one brought along. */
public final class TeamPostgres implements AutoCloseable {

  /** What is tried on the playground has a folder of its own in the program's. */
  public static final String PLAYGROUND = "playground";

  private final DatabaseAddress address;
  private final @Nullable EmbeddedServer own;

  private TeamPostgres(DatabaseAddress address, @Nullable EmbeddedServer own) {
    this.address = address;
    this.own = own;
  }

  /**
   * Names the server, and starts it where it is the program's own.
   *
   * @param home the folder of the program's own server
   * @throws StorageException if another program uses the folder, or the server does not start
   */
  public static TeamPostgres open(Optional<DatabaseAddress> named, Path home) {
    if (named.isPresent()) {
      return new TeamPostgres(named.get(), null);
    }
    EmbeddedServer own = EmbeddedServer.start(home);
    return new TeamPostgres(own.address(), own);
  }

  /**
   * The same, for whoever only reads: it makes no server where there is none yet.
   *
   * @throws StorageException also where the program's own server has never run
   */
  public static TeamPostgres openExisting(Optional<DatabaseAddress> named, Path home) {
    if (named.isEmpty() && !hasData(home)) {
      throw new StorageException(
          "There is no data in "
              + home
              + " yet. Set DATABASE_URL or SALES_COACH_HOME to where the coach keeps it."
              + played(home));
    }
    return open(named, home);
  }

  /** Whether the program's own server has run in a folder. */
  public static boolean hasData(Path home) {
    return Files.exists(home.resolve("data").resolve("PG_VERSION"));
  }

  /**
   * A sentence that tells where the playground's data is, after a space; empty if there is none.
   */
  public static String played(Path home) {
    Path folder = home.resolve(PLAYGROUND);
    return hasData(folder)
        ? " What was tried on the playground is apart: set SALES_COACH_HOME="
            + folder
            + " for that."
        : "";
  }

  /** Where the server is. */
  public DatabaseAddress address() {
    return address;
  }

  /** Stops the server if it is the program's own. */
  @Override
  public void close() {
    if (own != null) {
      own.close();
    }
  }
}
