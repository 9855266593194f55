package salescoach.bot.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The server that the program brings along: safe, private, and back after anything. */
class EmbeddedServerTest {

  @TempDir Path folder;

  @Test
  void keeps_what_was_committed_and_lets_nobody_in_without_the_password() throws Exception {
    try (EmbeddedServer server = EmbeddedServer.start(folder.resolve("home"))) {
      try (Database database = Database.at(server.address())) {
        database.migrate();
        database.useTransaction(
            handle -> {
              handle.execute("CREATE TABLE kept (line text)");
              handle.execute("INSERT INTO kept VALUES ('a draft')");
            });
        for (String setting : new String[] {"fsync", "synchronous_commit", "full_page_writes"}) {
          assertThat(shown(database, setting)).as(setting).isEqualTo("on");
        }
        assertThat(shown(database, "listen_addresses")).isEqualTo("127.0.0.1");
      }
      assertThatThrownBy(
              () ->
                  DriverManager.getConnection(
                          server.address().jdbcUrl(), server.address().user(), "guess")
                      .close())
          .isInstanceOf(SQLException.class)
          .hasMessageContaining("password authentication failed");
      assertThat(Files.readString(folder.resolve("home/data/pg_hba.conf")))
          .doesNotContainPattern("(?m)^(local|host).*trust");
    }

    try (EmbeddedServer again = EmbeddedServer.start(folder.resolve("home"));
        Database database = Database.at(again.address())) {
      database.migrate();
      String line =
          database.inTransaction(
              handle -> handle.createQuery("SELECT line FROM kept").mapTo(String.class).one());
      assertThat(line).isEqualTo("a draft");
    }
  }

  @Test
  void says_who_uses_the_folder_already() {
    try (EmbeddedServer server = EmbeddedServer.start(folder.resolve("home"))) {
      assertThat(server.address().user()).isEqualTo("postgres");
      assertThatThrownBy(() -> EmbeddedServer.start(folder.resolve("home")))
          .isInstanceOf(StorageException.class)
          .hasMessageContaining("Another Sales Coach uses")
          .hasMessageContaining("SALES_COACH_HOME");
    }
  }

  private static String shown(Database database, String setting) {
    return database.inTransaction(
        handle -> handle.createQuery("SHOW " + setting).mapTo(String.class).one());
  }
}
