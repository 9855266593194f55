package salescoach.bench.slack;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import salescoach.bot.playground.workspace.SampleTeam;
import salescoach.bot.roster.ClientStore;
import salescoach.bot.roster.KnownClient;
import salescoach.bot.storage.Database;
import salescoach.bot.storage.DatabaseAddress;
import salescoach.bot.storage.EmbeddedServer;
import salescoach.draft.Client;

/** One PostgreSQL that loses no commit, with a database for each program, and its folder. */
final class Databases implements AutoCloseable {

  private static final int CLIENTS = 20;

  private final Path folder;
  private final EmbeddedServer server;

  private Databases(Path folder, EmbeddedServer server) {
    this.folder = folder;
    this.server = server;
  }

  static Databases start() throws IOException {
    Path folder = Files.createTempDirectory("sales-coach-bench");
    return new Databases(folder, EmbeddedServer.start(folder.resolve("home")));
  }

  /** A database with the coach's tables and some clients; the value of its DATABASE_URL. */
  String ofTheCoach() throws SQLException {
    DatabaseAddress address = made("coach");
    try (Database database = Database.at(address)) {
      database.migrate();
      String workspace = SampleTeam.lanternhill().id();
      ClientStore clients = new ClientStore(database);
      database.useTransaction(
          transaction -> {
            for (int i = 0; i < CLIENTS; i++) {
              Client client =
                  new Client("Brookfield Clinic " + i, "clinics", "Dayton", List.of(), i % 3 > 0);
              clients.save(
                  transaction,
                  workspace,
                  new KnownClient(new UUID(0, i), client, "", Optional.empty()));
            }
          });
    }
    return url(address);
  }

  /** A database with the echo app's table; the value of its DATABASE_URL. */
  String ofTheEcho() throws SQLException {
    DatabaseAddress address = made("echo");
    execute(address, EchoApp.TABLE);
    return url(address);
  }

  @Override
  public void close() throws IOException {
    server.close();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    }
  }

  private DatabaseAddress made(String name) throws SQLException {
    DatabaseAddress own = server.address();
    execute(own, "CREATE DATABASE " + name);
    String url = own.jdbcUrl().substring(0, own.jdbcUrl().lastIndexOf('/') + 1) + name;
    return new DatabaseAddress(url, own.user(), own.password());
  }

  private static String url(DatabaseAddress address) {
    URI uri = URI.create(address.jdbcUrl().substring("jdbc:".length()));
    // The password is in hexadecimal digits, so nothing of it needs to be encoded.
    return "postgres://"
        + address.user()
        + ":"
        + address.password()
        + "@"
        + uri.getAuthority()
        + uri.getPath();
  }

  private static void execute(DatabaseAddress address, String sql) throws SQLException {
    try (Connection connection =
            DriverManager.getConnection(address.jdbcUrl(), address.user(), address.password());
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
