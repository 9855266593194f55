package salescoach.bot.storage;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a failed statement means. */
final class Failures {

  /** Serialization failure, and a deadlock: the same transaction may succeed on another try. */
  private static final Set<String> TRY_AGAIN = Set.of("40001", "40P01");

  private Failures() {}

  static boolean isWorthAnotherTry(Exception failed) {
    SQLException cause = sqlCause(failed);
    return cause != null && TRY_AGAIN.contains(state(cause));
  }

  static StorageException told(Exception failed) {
    return isOutage(failed)
        ? new StorageUnavailable(failed)
        : new StorageException("The database refused a statement of the coach's.", failed);
  }

  /** Connection trouble (class 08), a server that stops or starts (57P), too many clients (53). */
  static boolean isOutage(Exception failed) {
    SQLException cause = sqlCause(failed);
    if (cause == null) {
      return false;
    }
    String state = state(cause);
    return cause instanceof SQLTransientConnectionException
        || state.startsWith("08")
        || state.startsWith("57P")
        || state.startsWith("53");
  }

  private static String state(SQLException failed) {
    return failed.getSQLState() == null ? "" : failed.getSQLState();
  }

  private static @Nullable SQLException sqlCause(Throwable failed) {
    for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException sql) {
        return sql;
      }
    }
    return null;
  }
}
