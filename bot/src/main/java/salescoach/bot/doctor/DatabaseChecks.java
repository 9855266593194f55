package salescoach.bot.doctor;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import salescoach.bot.run.Settings;
import salescoach.bot.storage.Database;
import salescoach.bot.storage.DatabaseAddress;
import salescoach.bot.storage.HomeInUse;
import salescoach.bot.storage.StorageException;
import salescoach.bot.storage.TableState;
import salescoach.bot.storage.TeamPostgres;

/** Whether PostgreSQL is there, and what state the tables are in. */
final class DatabaseChecks {

  private static final String SUBJECT = "database";
  private static final String TABLES = "tables";
  private static final int OLDEST = 14;
  private static final String WAIT_SECONDS = "5";

  private DatabaseChecks() {}

  static List<Check> of(Settings settings) {
    if (settings.database().isEmpty() && !TeamPostgres.hasData(settings.home())) {
      return List.of(
          Check.ok(
              SUBJECT,
              "DATABASE_URL is not set, so the first start makes one in " + settings.home() + "."));
    }
    try (TeamPostgres postgres = TeamPostgres.open(settings.database(), settings.home())) {
      return of(postgres.address());
    } catch (HomeInUse running) {
      // Most often the coach itself is running, and then all is well.
      return List.of(Check.warning(SUBJECT, "was not looked at. " + running.getMessage()));
    } catch (StorageException failed) {
      return List.of(Check.failed(SUBJECT, String.valueOf(failed.getMessage())));
    }
  }

  private static List<Check> of(DatabaseAddress address) {
    List<Check> checks = new ArrayList<>();
    Properties login = new Properties();
    login.setProperty("user", address.user());
    login.setProperty("password", address.password());
    login.setProperty("connectTimeout", WAIT_SECONDS);
    login.setProperty("loginTimeout", WAIT_SECONDS);
    login.setProperty("socketTimeout", WAIT_SECONDS);
    try (Connection connection = DriverManager.getConnection(address.jdbcUrl(), login)) {
      checks.add(version(connection, address));
      checks.add(tables(connection, address));
    } catch (SQLException failed) {
      checks.add(
          Check.failed(
              SUBJECT,
              address
                  + " does not let the coach in: "
                  + failed.getMessage()
                  + ". Check DATABASE_URL, and that the server runs and accepts this machine."));
    }
    return checks;
  }

  private static Check version(Connection connection, DatabaseAddress address) throws SQLException {
    String says =
        "PostgreSQL " + connection.getMetaData().getDatabaseProductVersion() + " at " + address;
    return connection.getMetaData().getDatabaseMajorVersion() < OLDEST
        ? Check.warning(SUBJECT, says + ". The coach is made for 14 and newer: update the server.")
        : Check.ok(SUBJECT, says);
  }

  private static Check tables(Connection connection, DatabaseAddress address) throws SQLException {
    TableState state;
    try (Database database = Database.at(address)) {
      state = database.tables();
    } catch (StorageException failed) {
      return Check.failed(TABLES, String.valueOf(failed.getMessage()));
    }
    if (state.failed()) {
      return Check.failed(
          TABLES, "a migration broke off. Go back to your last backup, and report it.");
    }
    if (state.fromTheFuture()) {
      return Check.failed(
          TABLES,
          "a newer version of the coach has changed them (migration "
              + state.newest()
              + "). Update this one.");
    }
    if (state.pending().isEmpty()) {
      return Check.ok(TABLES, "up to date, migration " + state.newest());
    }
    if (!mayCreate(connection)) {
      return Check.failed(
          TABLES,
          "have to be made or changed, and this user may not. Run: GRANT CREATE ON SCHEMA public"
              + " TO the user in DATABASE_URL");
    }
    return Check.ok(
        TABLES, state.pending().size() + " migrations wait for the next start, which runs them.");
  }

  private static boolean mayCreate(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet answer =
            statement.executeQuery(
                "SELECT COALESCE(has_schema_privilege(current_schema(), 'CREATE'), false)")) {
      return answer.next() && answer.getBoolean(1);
    }
  }
}
