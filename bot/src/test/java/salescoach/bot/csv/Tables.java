package salescoach.bot.csv;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import salescoach.bot.storage.Database;
import salescoach.bot.storage.TestPostgres;

/** A workspace T1 of its own for a test, and tables in and out of it. */
final class Tables implements AutoCloseable {

  static final Instant NOW = Instant.parse("2026-11-22T15:00:00Z");

  final Database database = Database.at(TestPostgres.fresh());
  final List<String> troubles = new ArrayList<>();

  Tables() {
    database.useTransaction(
        handle ->
            handle.execute(
                """
                INSERT INTO workspace (workspace_id, name, retention_days)
                VALUES ('T1', 'Fieldgate', 365)
                """));
  }

  Taken read(Kind kind, String csv) {
    return read(kind, csv, ImportOptions.of("T1"));
  }

  Taken read(Kind kind, String csv, ImportOptions options) {
    return read(kind, new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)), options);
  }

  Taken read(Kind kind, InputStream csv, ImportOptions options) {
    troubles.clear();
    return new CsvImport(database, options, NOW)
        .read(
            kind,
            csv,
            new CsvImport.Listener(trouble -> troubles.add(trouble.toString()), rows -> {}));
  }

  String written(Kind kind) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    CsvExport.write(database, "T1", kind, out);
    return out.toString(StandardCharsets.UTF_8);
  }

  static ImportOptions ownedBy(String member) {
    return new ImportOptions("T1", member, Optional.empty(), false, Optional.empty());
  }

  static ImportOptions onlyOf(String member) {
    return new ImportOptions("T1", member, Optional.of(member), false, Optional.empty());
  }

  static ImportOptions allOrNothing() {
    return new ImportOptions("T1", "", Optional.empty(), true, Optional.empty());
  }

  /** A value of the only row that fits. */
  String value(String query) {
    return database.read(
        handle -> handle.createQuery(query).mapTo(String.class).findOne().orElse("(null)"));
  }

  @Override
  public void close() {
    database.close();
  }
}
