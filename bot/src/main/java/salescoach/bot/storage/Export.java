package salescoach.bot.storage;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import tools.jackson.databind.json.JsonMapper;

/**
 * Everything in the database as JSON Lines, for {@link Import}; docs/export.md describes the
 * format. It is the state of one moment, and the same data gives the same bytes.
 */
public final class Export {

  /** The format's own version. */
  static final int FORMAT = 1;

  static final String FORMAT_KEY = "sales_coach_export";
  static final String SCHEMA_KEY = "schema";
  static final String ROWS_KEY = "rows";

  /** Rows that the server hands over at a time: the memory that an export takes. */
  private static final int ROWS_AT_A_TIME = 200;

  private Export() {}

  /** What was written. */
  public record Written(int tables, long rows) {}

  /**
   * Writes everything.
   *
   * @throws StorageException if the database can't be reached or has no tables of the coach's
   * @throws UncheckedIOException if the stream takes no more
   */
  public static Written write(Database database, OutputStream to) {
    return database.inOneLongTransaction(
        handle -> {
          handle.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY");
          try {
            return write(handle, new BufferedOutputStream(to));
          } catch (IOException failed) {
            throw new UncheckedIOException(failed);
          }
        });
  }

  private static Written write(Handle handle, OutputStream out) throws IOException {
    String schema = Catalogue.schema(handle);
    List<Table> tables = Catalogue.tables(handle);
    long rows = 0;
    for (Table table : tables) {
      rows += handle.createQuery(table.count()).mapTo(Long.class).one();
    }
    line(out, header(schema, rows));
    for (Table table : tables) {
      String before = "{\"table\":" + JsonMapper.shared().writeValueAsString(table.name());
      var written =
          handle.createQuery(table.export()).setFetchSize(ROWS_AT_A_TIME).mapTo(String.class);
      try (var iterator = written.iterator()) {
        while (iterator.hasNext()) {
          line(out, before + ",\"row\":" + iterator.next() + "}");
        }
      }
    }
    out.flush();
    return new Written(tables.size(), rows);
  }

  private static String header(String schema, long rows) {
    Map<String, Object> header = new LinkedHashMap<>();
    header.put(FORMAT_KEY, FORMAT);
    header.put(SCHEMA_KEY, schema);
    header.put(ROWS_KEY, rows);
    return JsonMapper.shared().writeValueAsString(header);
  }

  private static void line(OutputStream out, String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_8));
    out.write('\n');
  }
}
