package salescoach.bot.storage;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;

/** Rows of one table on their way in, as many at a time as one statement takes well. */
final class ImportBatch {

  private static final int MOST_ROWS = 500;
  private static final int MOST_CHARACTERS = 2 * 1024 * 1024;
  private static final String SAVEPOINT = "batch";

  /** Data that does not fit: wrong values, broken constraints, wrong types, too large. */
  private static final Set<String> OF_THE_DATA = Set.of("22", "23", "42", "54");

  private final Handle handle;
  private final List<ExportLines.Line> lines = new ArrayList<>();
  private @Nullable Table table;
  private int characters;
  private long fresh;

  ImportBatch(Handle handle) {
    this.handle = handle;
  }

  void add(Table to, ExportLines.Line line) {
    if (!to.equals(table) || lines.size() >= MOST_ROWS || characters >= MOST_CHARACTERS) {
      flush();
      table = to;
    }
    lines.add(line);
    characters += line.text().length();
  }

  /** Sends what was gathered. */
  void flush() {
    if (table != null && !lines.isEmpty()) {
      send(table);
    }
    lines.clear();
    characters = 0;
  }

  /** How many rows were not there before. */
  long fresh() {
    return fresh;
  }

  private void send(Table to) {
    handle.savepoint(SAVEPOINT);
    try {
      fresh += insert(to, lines);
      handle.releaseSavepoint(SAVEPOINT);
    } catch (JdbiException failed) {
      if (reason(failed) == null) {
        throw failed;
      }
      handle.rollbackToSavepoint(SAVEPOINT);
      oneByOne(to);
    }
  }

  /** The slow way, which finds out whose fault it was. */
  private void oneByOne(Table to) {
    for (ExportLines.Line line : lines) {
      try {
        fresh += insert(to, List.of(line));
      } catch (JdbiException failed) {
        String reason = reason(failed);
        throw reason == null ? failed : line.wrong("the database refuses it: " + reason + ".");
      }
    }
  }

  private int insert(Table to, List<ExportLines.Line> some) {
    return handle
        .createUpdate(to.insertion())
        .bindArray("lines", String.class, some.stream().map(ExportLines.Line::text).toList())
        .execute();
  }

  /** The server's words, without the row itself; null if it is not the data's fault. */
  private static @Nullable String reason(JdbiException failed) {
    for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
      if (cause instanceof PSQLException sql && isOfTheData(sql)) {
        return sql.getServerErrorMessage() == null
            ? "it does not fit the table"
            : sql.getServerErrorMessage().getMessage();
      }
    }
    return null;
  }

  private static boolean isOfTheData(SQLException sql) {
    String state = sql.getSQLState();
    return state != null && state.length() == 5 && OF_THE_DATA.contains(state.substring(0, 2));
  }
}
