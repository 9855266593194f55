package salescoach.bot.csv;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import salescoach.bot.BotException;
import salescoach.bot.admin.WorkspaceStore;
import salescoach.bot.csv.CsvRows.Line;
import salescoach.bot.storage.Database;

/**
 * Takes in tables as they stream by: some thousand rows are in memory at a time, whatever the
 * file's size. What is there already is known again, so that importing twice changes nothing.
 */
public final class CsvImport {

  private final Database database;
  private final ImportOptions options;
  private final Instant now;
  private final Supplier<Colleagues> colleagues;
  private final ZoneId zone;

  /**
   * An import that knows the members by name whom the coach has met.
   *
   * @param now the present; what is put on file is from then
   */
  public CsvImport(Database database, ImportOptions options, Instant now) {
    this(
        database,
        options,
        now,
        () -> database.read(handle -> ColleagueStore.met(handle, options.workspace())));
  }

  /**
   * An import.
   *
   * @param now the present; what is put on file is from then
   * @param colleagues tells the members by name, and is asked where a file names one
   */
  public CsvImport(
      Database database, ImportOptions options, Instant now, Supplier<Colleagues> colleagues) {
    this.database = database;
    this.options = options;
    this.now = now;
    this.colleagues = colleagues;
    this.zone = new WorkspaceStore(database).followUp(options.workspace()).zone();
  }

  /**
   * Who hears of what goes on.
   *
   * @param trouble each row that is not taken in, in order
   * @param progress how many rows were worked on, now and then
   */
  public record Listener(Consumer<Trouble> trouble, LongConsumer progress) {}

  /**
   * Takes a table in.
   *
   * @throws CsvException where it is no such table; then nothing was taken in
   * @throws salescoach.bot.storage.StorageException if the database can't be reached; whole batches
   *     may have been kept, and importing again goes on
   * @throws UncheckedIOException if the stream can't be read; likewise
   */
  public Taken read(Kind kind, InputStream from, Listener listener) {
    try {
      CsvRows rows = CsvRows.of(CsvText.of(from));
      Optional<Line> first = rows.next();
      if (first.isEmpty()) {
        throw new CsvException(
            "The file is empty. Its first line must name the columns; docs/csv.md tells which.");
      }
      if (!first.get().trouble().isEmpty()) {
        throw new CsvException("The first line can't be read: " + first.get().trouble() + ".");
      }
      Header header = Header.of(kind, first.get().cells());
      Members members = new Members(colleagues);
      if (options.allOrNothing() && (header.has("owner") || header.has("member"))) {
        // Nobody is asked while a transaction is open.
        var unused = members.colleagues();
      }
      Reading<?> reading = reading(kind, members, header, listener);
      Taken taken = options.allOrNothing() ? inOne(reading, rows) : inBatches(reading, rows);
      List<String> notes = new ArrayList<>(Notes.of(header, members));
      notes.addAll(taken.notes());
      return new Taken(
          taken.fresh(), taken.changed(), taken.same(), taken.bad(), taken.kept(), notes);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private Reading<?> reading(Kind kind, Members members, Header header, Listener listener) {
    return switch (kind) {
      case PROSPECTS ->
          new Reading<>(new ProspectIntake(options, members, now), header, forms(), listener);
      case TOUCHES ->
          new Reading<>(new TouchIntake(options, members, now), header, forms(), listener);
      case CLIENTS ->
          new Reading<>(new ClientIntake(options.workspace()), header, forms(), listener);
    };
  }

  private DateForms forms() {
    return new DateForms(options.dayFirst(), zone);
  }

  private <R> Taken inBatches(Reading<R> reading, CsvRows rows) {
    return reading.all(
        rows, batch -> database.inTransaction(handle -> reading.write(handle, batch)));
  }

  /** Thrown to have the transaction taken back. */
  private static final class TakenBack extends BotException {
    private static final long serialVersionUID = 1L;
    private final transient Taken taken;

    TakenBack(Taken taken) {
      super("Some rows are bad.");
      this.taken = taken;
    }
  }

  private <R> Taken inOne(Reading<R> reading, CsvRows rows) {
    try {
      return database.inOneLongTransaction(
          handle -> {
            Taken taken = reading.all(rows, batch -> reading.write(handle, batch));
            if (taken.bad() > 0) {
              throw new TakenBack(taken);
            }
            return taken;
          });
    } catch (TakenBack back) {
      Taken taken = back.taken;
      return new Taken(
          taken.fresh(), taken.changed(), taken.same(), taken.bad(), false, taken.notes());
    }
  }
}
