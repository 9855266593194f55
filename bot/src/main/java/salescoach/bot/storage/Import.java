package salescoach.bot.storage;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Takes in what {@link Export} wrote, in one transaction: all of it or nothing. Rows that are there
 * already stay as they are. The file has each row after those that it refers to, so the lines are
 * worked through as they come.
 */
public final class Import {

  private final Handle handle;
  private final Map<String, Table> tables = new HashMap<>();
  private final ImportBatch batch;
  private long rows;

  private Import(Handle handle) {
    this.handle = handle;
    this.batch = new ImportBatch(handle);
    Catalogue.tables(handle).forEach(table -> tables.put(table.name(), table));
  }

  /**
   * What was taken in.
   *
   * @param rows in the file
   * @param fresh how many of them were new here
   */
  public record Taken(long rows, long fresh) {}

  /**
   * Takes everything in. The database's tables are up to date: {@link Database#migrate} comes
   * first.
   *
   * @throws ImportException naming the line that is wrong; then nothing was imported
   * @throws StorageException if the database can't be reached
   * @throws UncheckedIOException if the stream can't be read
   */
  public static Taken read(Database database, InputStream from) {
    return database.inOneLongTransaction(
        handle -> {
          try {
            return new Import(handle).all(new ExportLines(from));
          } catch (IOException failed) {
            throw new UncheckedIOException(failed);
          }
        });
  }

  private Taken all(ExportLines lines) throws IOException {
    ExportLines.Line header =
        lines.next().orElseThrow(() -> new ImportException("The file is empty."));
    checkHeader(header);
    for (Optional<ExportLines.Line> line = lines.next(); line.isPresent(); line = lines.next()) {
      batch.add(table(line.get()), line.get());
      rows++;
    }
    batch.flush();
    checkCount(header.json().get(Export.ROWS_KEY));
    return new Taken(rows, batch.fresh());
  }

  private void checkHeader(ExportLines.Line header) {
    JsonNode format = header.json().path(Export.FORMAT_KEY);
    if (!format.isInt() || format.intValue() != Export.FORMAT) {
      throw header.wrong(
          "it is not the first line of an export that this version of the coach can read.");
    }
    String theirs = header.json().path(Export.SCHEMA_KEY).asString("");
    String ours = Catalogue.schema(handle);
    if (!theirs.equals(ours)) {
      throw header.wrong(
          "the export is of tables as of migration "
              + theirs
              + ", and here they are as of "
              + ours
              + ". Import it with the version of the coach that wrote it, let this version start"
              + " once on that database, and export again; or update this coach if it is the older"
              + " one.");
    }
  }

  private Table table(ExportLines.Line line) {
    JsonNode name = line.json().path("table");
    JsonNode row = line.json().path("row");
    if (!name.isString() || !row.isObject() || line.json().size() != 2) {
      throw line.wrong("it is not of the form {\"table\": …, \"row\": {…}}.");
    }
    Table table = tables.get(name.stringValue());
    if (table == null) {
      throw line.wrong("there is no such table here.");
    }
    Set<String> columns = new HashSet<>();
    table.columns().forEach(column -> columns.add(column.name()));
    Set<String> given = new TreeSet<>(row.propertyNames());
    if (!given.equals(columns)) {
      throw line.wrong(
          "its row has other columns than the table "
              + table.name()
              + ", which has "
              + String.join(", ", new TreeSet<>(columns))
              + ".");
    }
    return table;
  }

  private void checkCount(@Nullable JsonNode expected) {
    if (expected != null && expected.longValue() != rows) {
      throw new ImportException(
          "The first line tells of "
              + expected.longValue()
              + " rows, and "
              + rows
              + " are there: the file was cut short or changed. Export again.");
    }
  }
}
