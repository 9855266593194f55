package salescoach.bot.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import salescoach.bot.BotException;
import salescoach.bot.run.Settings;
import salescoach.bot.storage.Database;
import salescoach.bot.storage.Import;
import salescoach.bot.storage.TeamPostgres;

/** Takes in what an export wrote. */
@Command(
    name = "import",
    mixinStandardHelpOptions = true,
    description = {
      "Takes in what export wrote: all of it or nothing. What is there already stays as it is.",
      "It writes to DATABASE_URL, or else to the data in SALES_COACH_HOME."
    })
final class ImportCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Parameters(paramLabel = "FILE", description = "the file to read; - for standard input")
  private String file = "-";

  ImportCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Settings.DataPlace place = Settings.dataPlace(terminal.environment());
    // The file first: a mistyped name should not start a server.
    try (InputStream in = file.equals("-") ? terminal.in() : Files.newInputStream(Path.of(file));
        TeamPostgres postgres = TeamPostgres.open(place.database(), place.home());
        Database database = Database.at(postgres.address())) {
      database.migrate();
      Import.Taken taken = Import.read(database, in);
      terminal
          .err()
          .printf(Locale.ROOT, "Rows read: %,d; new here: %,d.%n", taken.rows(), taken.fresh());
      return ExitStatus.DONE;
    } catch (NoSuchFileException missing) {
      throw new BotException("There is no file " + file + ". Check the path.", missing);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
