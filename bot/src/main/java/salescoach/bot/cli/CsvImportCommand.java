package salescoach.bot.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import salescoach.bot.BotException;
import salescoach.bot.csv.CsvImport;
import salescoach.bot.csv.ImportOptions;
import salescoach.bot.csv.Kind;
import salescoach.bot.csv.Taken;
import salescoach.bot.run.Settings;
import salescoach.bot.storage.Database;
import salescoach.bot.storage.TeamPostgres;

/** Takes a table in. */
@Command(
    name = "import",
    mixinStandardHelpOptions = true,
    description = {
      "Takes in a table of prospects, touches or clients. What is there already is known again and"
          + " brought up to date, so importing twice changes nothing. A row that can't be read is"
          + " named with its line, and the others go in.",
      "It writes to DATABASE_URL, or else to the data in SALES_COACH_HOME."
    })
final class CsvImportCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      index = "0",
      paramLabel = "KIND",
      converter = CsvPlace.KindConverter.class,
      description = "prospects, touches or clients")
  private Kind kind = Kind.PROSPECTS;

  @Parameters(index = "1", paramLabel = "FILE", description = "a CSV file; - for standard input")
  private String file = "-";

  @Option(names = "--all-or-nothing", description = "one bad row keeps all others out, too")
  private boolean allOrNothing;

  @Option(
      names = "--owner",
      paramLabel = "MEMBER_ID",
      description = "who follows up on prospects of whom the file names nobody, such as U024BE7LH")
  private @Nullable String owner;

  @Option(names = "--workspace", paramLabel = "ID", description = "where there is more than one")
  private @Nullable String workspace;

  @Option(
      names = "--day-first",
      description = "in dates such as 03/04/2026 the day comes first, where the file does not tell")
  private boolean dayFirst;

  @Option(
      names = "--errors",
      paramLabel = "FILE",
      description = "write all bad rows' reasons there")
  private @Nullable Path errors;

  CsvImportCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    if (owner != null && !ImportOptions.isMember(owner)) {
      throw new ParameterException(
          spec.commandLine(), "--owner takes a member's id in Slack, such as U024BE7LH.");
    }
    if (!file.equals("-") && Files.isDirectory(Path.of(file))) {
      throw new BotException(file + " is a folder. Name one file in it.");
    }
    Settings.DataPlace place = Settings.dataPlace(terminal.environment());
    // The file first: a mistyped name should not start a server.
    try (InputStream in = file.equals("-") ? terminal.in() : Files.newInputStream(Path.of(file));
        CsvTroubles troubles = new CsvTroubles(terminal.err(), errors);
        TeamPostgres postgres = TeamPostgres.open(place.database(), place.home());
        Database database = Database.at(postgres.address())) {
      database.migrate();
      Taken taken =
          new CsvImport(database, options(database, place), terminal.clock().instant())
              .read(kind, in, new CsvImport.Listener(troubles::add, troubles::progress));
      troubles.end();
      tell(taken);
      return taken.bad() == 0 ? ExitStatus.DONE : ExitStatus.BAD_INPUT;
    } catch (NoSuchFileException missing) {
      throw new BotException(
          "There is no file or folder " + missing.getMessage() + ". Check the path.", missing);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private ImportOptions options(Database database, Settings.DataPlace place) {
    return new ImportOptions(
        CsvPlace.workspace(database, place, workspace),
        owner == null ? "" : owner,
        Optional.empty(),
        allOrNothing,
        dayFirst ? Optional.of(true) : Optional.empty());
  }

  private void tell(Taken taken) {
    taken.notes().forEach(terminal.err()::println);
    if (!taken.kept()) {
      terminal
          .err()
          .printf(
              Locale.ROOT,
              "Nothing was taken in, because %,d rows could not be read.%n",
              taken.bad());
      return;
    }
    terminal
        .err()
        .printf(
            Locale.ROOT,
            "New: %,d; changed: %,d; as they were: %,d; could not be read: %,d.%n",
            taken.fresh(),
            taken.changed(),
            taken.same(),
            taken.bad());
  }
}
