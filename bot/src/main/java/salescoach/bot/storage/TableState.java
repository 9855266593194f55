package salescoach.bot.storage;

import java.util.Arrays;
import java.util.List;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationInfoService;

/**
 * What the migrations say of a database's tables.
 *
 * @param newest the newest migration that the database has seen; empty if none
 * @param pending the migrations that the next start brings
 * @param fromTheFuture whether a newer program has changed the tables
 * @param failed whether a migration broke off
 */
public record TableState(
    String newest, List<String> pending, boolean fromTheFuture, boolean failed) {

  static TableState of(MigrationInfoService info) {
    MigrationInfo current = info.current();
    return new TableState(
        current == null ? "" : version(current),
        Arrays.stream(info.pending()).map(TableState::version).toList(),
        Arrays.stream(info.all()).anyMatch(one -> one.getState().name().startsWith("FUTURE_")),
        Arrays.stream(info.all()).anyMatch(one -> one.getState().isFailed()));
  }

  private static String version(MigrationInfo migration) {
    return String.valueOf(migration.getVersion());
  }
}
