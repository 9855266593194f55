package salescoach.bot.csv;

import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.result.ResultIterable;
import org.jdbi.v3.core.result.ResultIterator;
import salescoach.bot.roster.ChannelColumn;
import salescoach.bot.roster.KnownClient;
import salescoach.bot.roster.KnownProspect;
import salescoach.bot.roster.ManyClientsStore;
import salescoach.bot.roster.ManyProspectsStore;
import salescoach.bot.roster.ManyTouchesStore;
import salescoach.bot.storage.Database;
import salescoach.cadence.Standing;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.databind.SequenceWriter;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvSchema;
import tools.jackson.dataformat.csv.CsvWriteFeature;

/** Writes tables that {@link CsvImport} reads, row by row: the state of one moment. */
public final class CsvExport {

  private static final CsvMapper MAPPER =
      CsvMapper.builder().enable(CsvWriteFeature.STRICT_CHECK_FOR_QUOTING).build();

  private CsvExport() {}

  /**
   * Writes a workspace's table of a kind and says how many rows it has.
   *
   * @throws salescoach.bot.storage.StorageException if the database can't be reached
   * @throws UncheckedIOException if the stream takes no more
   */
  public static long write(Database database, String workspace, Kind kind, OutputStream to) {
    return write(database, kind, to, handle -> all(handle, workspace, kind));
  }

  /**
   * Likewise, without those whose personal data were erased: a file that is handed to people holds
   * nothing of them, not even what they are known again by.
   *
   * @param only the member whose own prospects, and own touches with them, are written; the team's
   *     without one
   */
  public static long writeFor(
      Database database, String workspace, Kind kind, Optional<String> only, OutputStream to) {
    return write(database, kind, to, handle -> present(handle, workspace, kind, only));
  }

  private static long write(
      Database database,
      Kind kind,
      OutputStream to,
      Function<Handle, ResultIterable<List<String>>> rows) {
    return database.inOneLongTransaction(
        handle -> {
          handle.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY");
          try {
            return write(rows.apply(handle), kind, to);
          } catch (JacksonIOException failed) {
            throw new UncheckedIOException(failed.getCause());
          }
        });
  }

  private static ResultIterable<List<String>> all(Handle handle, String workspace, Kind kind) {
    return switch (kind) {
      case PROSPECTS -> ManyProspectsStore.all(handle, workspace).map(CsvExport::prospect);
      case TOUCHES -> ManyTouchesStore.all(handle, workspace).map(CsvExport::touch);
      case CLIENTS -> ManyClientsStore.all(handle, workspace).map(CsvExport::client);
    };
  }

  private static ResultIterable<List<String>> present(
      Handle handle, String workspace, Kind kind, Optional<String> only) {
    return switch (kind) {
      case PROSPECTS ->
          ManyProspectsStore.present(handle, workspace, only).map(CsvExport::prospect);
      case TOUCHES -> ManyTouchesStore.present(handle, workspace, only).map(CsvExport::touch);
      case CLIENTS -> {
        if (only.isPresent()) {
          throw new IllegalArgumentException("Clients are the team's, and no member's own.");
        }
        yield all(handle, workspace, kind);
      }
    };
  }

  private static long write(ResultIterable<List<String>> rows, Kind kind, OutputStream to) {
    CsvSchema.Builder schema = CsvSchema.builder().setUseHeader(true);
    kind.exported().forEach(schema::addColumn);
    long written = 0;
    try (ResultIterator<List<String>> each = rows.iterator();
        SequenceWriter out = MAPPER.writer(schema.build()).writeValues(to)) {
      while (each.hasNext()) {
        out.write(each.next().stream().map(Formula::guarded).toArray(String[]::new));
        written++;
      }
    }
    return written;
  }

  private static List<String> prospect(KnownProspect prospect) {
    Standing standing = prospect.standing();
    String key = prospect.importKey();
    return List.of(
        key.isEmpty() ? prospect.id().toString() : key,
        prospect.facts().company(),
        prospect.facts().firstName(),
        prospect.contact().lastName(),
        prospect.facts().role(),
        prospect.facts().industry(),
        prospect.facts().region(),
        prospect.contact().email(),
        prospect.contact().phone(),
        prospect.owner(),
        standing.stage().id(),
        prospect.zone(),
        prospect.calendar(),
        date(standing.deadline()),
        standing.salesCycleDays().map(String::valueOf).orElse(""),
        date(standing.leadSince()),
        date(standing.agreedOn()),
        date(standing.handedOffOn()),
        date(standing.backBurnerOn()),
        unreachable(standing),
        flag(standing.doNotContact()),
        date(standing.notBefore()),
        flag(standing.gone()),
        flag(prospect.facts().askedForNumber()),
        prospect.createdAt().toString());
  }

  private static String unreachable(Standing standing) {
    return ChannelColumn.joined(
            Standing.EVERY_CHANNEL.stream()
                .filter(channel -> !standing.reachable().contains(channel))
                .toList())
        .replace(',', ';');
  }

  private static List<String> touch(ManyTouchesStore.Told told) {
    return List.of(
        told.kept().id().toString(),
        told.prospect(),
        told.kept().touch().channel().id(),
        told.kept().touch().at().toString(),
        flag(told.kept().touch().answered()),
        told.kept().member(),
        told.kept().text());
  }

  private static List<String> client(KnownClient known) {
    return List.of(
        known.client().name(),
        Lists.joined(known.client().aliases()),
        known.client().industry(),
        known.client().region(),
        known.done(),
        date(known.since()),
        flag(known.client().mayBeNamed()));
  }

  private static String date(Optional<LocalDate> date) {
    return date.map(LocalDate::toString).orElse("");
  }

  private static String flag(boolean flag) {
    return flag ? "yes" : "no";
  }
}
