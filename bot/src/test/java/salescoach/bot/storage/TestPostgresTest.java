package salescoach.bot.storage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Every test has a database to itself. */
class TestPostgresTest {

  @Test
  void a_fresh_database_has_the_tables_and_knows_nothing_of_another() {
    try (Database one = Database.at(TestPostgres.fresh());
        Database other = Database.at(TestPostgres.fresh())) {
      one.useTransaction(
          handle -> handle.execute("INSERT INTO workspace VALUES ('T1', 'Fieldgate', 365)"));

      assertThat(workspaces(one)).isEqualTo(1);
      assertThat(workspaces(other)).isZero();
    }
  }

  private static int workspaces(Database database) {
    return database.inTransaction(
        handle -> handle.createQuery("SELECT count(*) FROM workspace").mapTo(Integer.class).one());
  }
}
