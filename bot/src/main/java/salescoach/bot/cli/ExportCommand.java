package salescoach.bot.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import salescoach.bot.run.Settings;
import salescoach.bot.storage.Database;
import salescoach.bot.storage.Export;
import salescoach.bot.storage.TeamPostgres;

/** Writes everything that the coach keeps. */
@Command(
    name = "export",
    mixinStandardHelpOptions = true,
    description = {
      "Writes everything that the coach keeps, as JSON Lines, for import or a backup.",
      "It reads DATABASE_URL, or else the data in SALES_COACH_HOME."
    })
final class ExportCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Parameters(paramLabel = "FILE", description = "the file to write; - for standard output")
  private String file = "-";

  ExportCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Settings.DataPlace place = Settings.dataPlace(terminal.environment());
    try (TeamPostgres postgres = TeamPostgres.openExisting(place.database(), place.home());
        Database database = Database.at(postgres.address())) {
      Export.Written written =
          file.equals("-")
              ? Export.write(database, terminal.out())
              : WholeFile.write(file, out -> Export.write(database, out));
      terminal
          .err()
          .printf(
              Locale.ROOT, "Rows exported: %,d, of %d tables.%n", written.rows(), written.tables());
      return ExitStatus.DONE;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
