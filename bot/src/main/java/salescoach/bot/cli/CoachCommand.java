package salescoach.bot.cli;

import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Help.ColorScheme;
import salescoach.KnowledgeException;
import salescoach.bot.BotException;
import salescoach.bot.slack.SlackUnanswered;
import salescoach.bot.storage.StorageException;

/** The program itself; its work is in the subcommands. */
@Command(
    name = "sales-coach",
    mixinStandardHelpOptions = true,
    versionProvider = CoachCommand.Version.class,
    description = "Coaches the voicemail, the first email and the follow-up.",
    footer = {
      "",
      "Exit status: 0 done; 1 a fault that must be mended (with --check);",
      "2 bad usage or input; 3 something outside failed."
    })
public final class CoachCommand implements Callable<Integer> {

  private final Terminal terminal;

  CoachCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  /** Runs the program and answers its exit status. */
  public static int run(Terminal terminal, String... args) {
    if (args.length == 0) {
      return start(terminal);
    }
    CommandLine line =
        new CommandLine(new CoachCommand(terminal))
            .addSubcommand(new RunCommand.OnSlack(terminal))
            .addSubcommand(new RunCommand.OnPlayground(terminal))
            .addSubcommand(new ReviewCommand(terminal))
            .addSubcommand(new FaultsCommand(terminal))
            .addSubcommand(new WhyCommand(terminal))
            .addSubcommand(ask(terminal))
            .addSubcommand(new PlanCommand(terminal))
            .addSubcommand(new ExportCommand(terminal))
            .addSubcommand(new ImportCommand(terminal))
            .addSubcommand(CsvCommand.line(terminal))
            .addSubcommand(new DoctorCommand(terminal))
            .setOut(writer(terminal.out()))
            .setErr(writer(terminal.err()))
            .setColorScheme(colours(terminal))
            .setExecutionExceptionHandler((failure, command, parsed) -> tell(terminal, failure));
    int status = line.execute(args);
    boolean lost = terminal.out().checkError();
    return lost && status != ExitStatus.BAD_INPUT ? ExitStatus.FAILED_OUTSIDE : status;
  }

  private static CommandLine ask(Terminal terminal) {
    return new CommandLine(new AskCommand(terminal)).addSubcommand(new VitaminCommand(terminal));
  }

  private static PrintWriter writer(PrintStream stream) {
    return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
  }

  private static ColorScheme colours(Terminal terminal) {
    return CommandLine.Help.defaultColorScheme(terminal.colour() ? Ansi.ON : Ansi.OFF);
  }

  /** Without a word the coach starts, and without the time that reading a command takes. */
  private static int start(Terminal terminal) {
    try {
      return RunCommand.start(terminal);
    } catch (RuntimeException failed) {
      return tell(terminal, failed);
    }
  }

  /** With options alone, the coach starts likewise. */
  @Override
  public Integer call() {
    return RunCommand.start(terminal);
  }

  private static int tell(Terminal terminal, Exception failure) {
    if (failure instanceof StorageException) {
      terminal.err().println(failure.getMessage());
      return ExitStatus.FAILED_OUTSIDE;
    }
    if (failure instanceof SlackUnanswered) {
      terminal
          .err()
          .println(failure.getMessage() + ". Check the network; the command doctor says more.");
      return ExitStatus.FAILED_OUTSIDE;
    }
    if (failure instanceof KnowledgeException || failure instanceof BotException) {
      terminal.err().println(failure.getMessage());
      return ExitStatus.BAD_INPUT;
    }
    if (failure instanceof UncheckedIOException) {
      terminal.err().println("Reading or writing failed: " + failure.getMessage());
      return ExitStatus.FAILED_OUTSIDE;
    }
    terminal
        .err()
        .println(
            "The coach met a mistake of its own, "
                + failure.getClass().getSimpleName()
                + ". Please report it with the command that you ran.");
    return ExitStatus.FAILED_OUTSIDE;
  }

  /** The version in the jar's manifest. */
  static final class Version implements CommandLine.IVersionProvider {
    @Override
    public String[] getVersion() {
      String version = CoachCommand.class.getPackage().getImplementationVersion();
      return new String[] {"sales-coach " + (version == null ? "(built from source)" : version)};
    }
  }
}
