package salescoach.bot.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import salescoach.bot.csv.CsvExport;
import salescoach.bot.csv.Kind;
import salescoach.bot.run.Settings;
import salescoach.bot.storage.Database;
import salescoach.bot.storage.TeamPostgres;

/** Writes a table. */
@Command(
    name = "export",
    mixinStandardHelpOptions = true,
    description = {
      "Writes prospects, touches or clients as a table that csv import reads.",
      "It reads DATABASE_URL, or else the data in SALES_COACH_HOME."
    })
final class CsvExportCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Parameters(
      index = "0",
      paramLabel = "KIND",
      converter = CsvPlace.KindConverter.class,
      description = "prospects, touches or clients")
  private Kind kind = Kind.PROSPECTS;

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "FILE",
      description = "the file to write; without it, or for -, standard output")
  private @Nullable String file;

  @Option(names = "--workspace", paramLabel = "ID", description = "where there is more than one")
  private @Nullable String workspace;

  CsvExportCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Settings.DataPlace place = Settings.dataPlace(terminal.environment());
    try (TeamPostgres postgres = TeamPostgres.openExisting(place.database(), place.home());
        Database database = Database.at(postgres.address())) {
      String whose = CsvPlace.workspace(database, place, workspace);
      long rows =
          file == null || file.equals("-")
              ? CsvExport.write(database, whose, kind, terminal.out())
              : WholeFile.write(file, out -> CsvExport.write(database, whose, kind, out));
      terminal.err().printf(Locale.ROOT, "Exported: %,d %s.%n", rows, kind.id());
      return ExitStatus.DONE;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
