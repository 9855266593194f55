package salescoach.bot.storage;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;

/**
 * A PostgreSQL that the program brings along, for teams that run none: its data is in a folder of
 * the program's home, it listens on loopback only, and it ends with the program.
 *
 * <p>The library behind it is made for tests, and its defaults lose acknowledged writes and let
 * everybody in; both are turned round here.
 */
public final class EmbeddedServer implements AutoCloseable {

  private static final Duration STARTUP_WAIT = Duration.ofSeconds(60);
  private static final String SUPERUSER = "postgres";

  private final EmbeddedPostgres server;
  private final HomeFolder home;
  private final DatabaseAddress address;

  private EmbeddedServer(EmbeddedPostgres server, HomeFolder home, DatabaseAddress address) {
    this.server = server;
    this.home = home;
    this.address = address;
  }

  /**
   * Starts the server on the data in a folder, which is made if it is not there. A server that an
   * earlier program left running, because it was killed, is stopped first.
   *
   * @throws StorageException if another program uses the folder, or the server does not start
   */
  public static EmbeddedServer start(Path folder) {
    HomeFolder home = HomeFolder.open(folder);
    try {
      Leftover.stop(home.data());
      String password = home.password();
      EmbeddedPostgres server =
          EmbeddedPostgres.builder()
              .setDataDirectory(home.data())
              .setCleanDataDirectory(false)
              .setOverrideWorkingDirectory(home.binaries().toFile())
              .setRegisterShutdownHook(false)
              .setPGStartupWait(STARTUP_WAIT)
              // initdb's own words: a password from the first moment on, for every way in.
              .setLocaleConfig("pwfile", home.passwordFile().toString())
              .setLocaleConfig("auth-host", "scram-sha-256")
              .setLocaleConfig("auth-local", "scram-sha-256")
              .setLocaleConfig("locale", "C")
              .setConnectConfig("password", password)
              .setServerConfig("fsync", "on")
              .setServerConfig("synchronous_commit", "on")
              .setServerConfig("full_page_writes", "on")
              .setServerConfig("listen_addresses", "127.0.0.1")
              .setServerConfig("unix_socket_directories", "")
              .setServerConfig("password_encryption", "scram-sha-256")
              .setServerConfig("max_connections", "50")
              // Its details quote the row that it refuses, and the row is what somebody wrote.
              .setServerConfig("log_error_verbosity", "terse")
              .start();
      String url = "jdbc:postgresql://127.0.0.1:" + server.getPort() + "/postgres";
      return new EmbeddedServer(server, home, new DatabaseAddress(url, SUPERUSER, password));
    } catch (IOException | IllegalStateException failed) {
      home.close();
      throw new StorageException(
          "The PostgreSQL in " + folder + " did not start. Look at the log, or set DATABASE_URL.",
          failed);
    }
  }

  /** Where the server is. */
  public DatabaseAddress address() {
    return address;
  }

  /** Stops the server; what was committed stays. */
  @Override
  public void close() {
    try {
      server.close();
    } catch (IOException failed) {
      throw new StorageException("The embedded PostgreSQL did not stop in an orderly way.", failed);
    } finally {
      home.close();
    }
  }
}
