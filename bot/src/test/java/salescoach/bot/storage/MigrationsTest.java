package salescoach.bot.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MigrationsTest {

  private static final Path FOLDER =
      Path.of("src", "main", "resources", "salescoach", "bot", "storage", "migrations");

  @Test
  void the_newest_migration_is_the_one_that_the_database_is_asked_for() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      assertThat(files.map(file -> file.getFileName().toString()).max(String::compareTo))
          .hasValueSatisfying(
              newest -> assertThat(newest).startsWith("V" + Database.NEWEST_TABLES + "__"));
    }
  }

  @Test
  void a_database_without_tables_gets_them_and_a_second_time_changes_nothing() {
    try (Database database = Database.at(TestPostgres.bare())) {
      database.migrate();
      database.migrate();
      assertThat(versions(database)).isEqualTo(Integer.parseInt(Database.NEWEST_TABLES));
    }
  }

  @Test
  void tables_that_lack_the_newest_migration_get_it() {
    try (Database database = Database.at(TestPostgres.fresh())) {
      database.useTransaction(
          handle -> {
            handle.execute("ALTER TABLE touch DROP COLUMN logged_at, DROP COLUMN moved");
            handle.execute(
                "DELETE FROM flyway_schema_history WHERE version = ?", Database.NEWEST_TABLES);
          });
      database.migrate();
      assertThat(versions(database)).isEqualTo(Integer.parseInt(Database.NEWEST_TABLES));
    }
  }

  private static int versions(Database database) {
    return database.read(
        handle ->
            handle
                .createQuery("SELECT count(*) FROM flyway_schema_history WHERE version IS NOT NULL")
                .mapTo(Integer.class)
                .one());
  }
}
