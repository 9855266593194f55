package salescoach.bot.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Tables in and out; the work is in the subcommands. */
@Command(
    name = "csv",
    mixinStandardHelpOptions = true,
    description = {
      "Takes in prospects, touches and clients as CSV, and writes them.",
      "It knows the columns of HubSpot's and Salesforce's exports."
    })
final class CsvCommand implements Runnable {

  @Spec private CommandSpec spec = CommandSpec.create();

  /** The command with what is below it. */
  static CommandLine line(Terminal terminal) {
    return new CommandLine(new CsvCommand())
        .addSubcommand(new CsvImportCommand(terminal))
        .addSubcommand(new CsvExportCommand(terminal));
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "Say what to do: csv import or csv export.");
  }
}
