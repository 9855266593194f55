package salescoach.bot.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/**
 * A real PostgreSQL for tests: one server for all of them, and for each test a database of its own.
 * The server ends with the tests, and its folder goes with it.
 */
public final class TestPostgres {

  private static final String TEMPLATE = "migrated";
  private static final AtomicInteger COUNT = new AtomicInteger();

  private TestPostgres() {}

  /** A new database with all the coach's tables and not a row. */
  public static DatabaseAddress fresh() {
    return made("TEMPLATE " + TEMPLATE);
  }

  /** A new database without tables. */
  public static DatabaseAddress bare() {
    return made("TEMPLATE template0");
  }

  private static DatabaseAddress made(String how) {
    String name = "test_" + COUNT.incrementAndGet();
    // PostgreSQL copies a template for one at a time.
    synchronized (COUNT) {
      execute("CREATE DATABASE " + name + " " + how);
    }
    return named(name);
  }

  private static DatabaseAddress named(String name) {
    DatabaseAddress own = Running.SERVER.address();
    String url = own.jdbcUrl().substring(0, own.jdbcUrl().lastIndexOf('/') + 1) + name;
    return new DatabaseAddress(url, own.user(), own.password());
  }

  private static void execute(String statement) {
    DatabaseAddress own = Running.SERVER.address();
    try (Connection connection =
            DriverManager.getConnection(own.jdbcUrl(), own.user(), own.password());
        Statement made = connection.createStatement()) {
      made.execute(statement);
    } catch (SQLException failed) {
      throw new IllegalStateException(failed);
    }
  }

  /** Started by the first test that asks. */
  private static final class Running {

    static final EmbeddedServer SERVER = start();

    static {
      execute("CREATE DATABASE " + TEMPLATE);
      try (Database database = Database.at(named(TEMPLATE))) {
        database.migrate();
      }
    }

    private static EmbeddedServer start() {
      try {
        Path folder = Files.createTempDirectory("sales-coach-tests");
        EmbeddedServer server = EmbeddedServer.start(folder.resolve("home"));
        Runtime.getRuntime()
            .addShutdownHook(
                new Thread(
                    () -> {
                      server.close();
                      delete(folder);
                    },
                    "test postgres"));
        return server;
      } catch (IOException failed) {
        throw new UncheckedIOException(failed);
      }
    }

    private static void delete(Path folder) {
      try (Stream<Path> files = Files.walk(folder)) {
        List<Path> deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
        for (Path file : deepestFirst) {
          Files.deleteIfExists(file);
        }
      } catch (IOException failed) {
        throw new UncheckedIOException(failed);
      }
    }
  }
}
