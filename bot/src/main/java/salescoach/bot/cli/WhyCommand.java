package salescoach.bot.cli;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import salescoach.guideline.Guideline;
import salescoach.guideline.Guidelines;
import salescoach.playbook.entry.BuiltInEntries;

/** Prints a guideline's page. */
@Command(
    name = "why",
    mixinStandardHelpOptions = true,
    description = "Tells the reason behind a fault, with examples.")
final class WhyCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Parameters(paramLabel = "FAULT", description = "a fault's name, as in: too-long")
  private @Nullable String fault;

  WhyCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Guideline guideline = Guidelines.named(String.valueOf(fault));
    terminal.out().print(new GuidelinePage(terminal.colour()).of(guideline.page()));
    BuiltInEntries.load().entries().stream()
        .filter(entry -> entry.faults().contains(guideline.id()))
        .forEach(entry -> terminal.out().println("  More: ask " + entry.id()));
    return ExitStatus.DONE;
  }
}
