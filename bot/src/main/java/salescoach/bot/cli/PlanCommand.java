package salescoach.bot.cli;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tells the next step for each prospect of a batch. */
@Command(
    name = "plan",
    mixinStandardHelpOptions = true,
    description = "Says what to do next with each prospect, when, and why.")
final class PlanCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private BatchOption batch = new BatchOption();

  @Parameters(
      arity = "0..1",
      paramLabel = "FILE",
      description = "the prospects, one on a line; - for standard input")
  private @Nullable String file;

  PlanCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    if (!batch.isGiven()) {
      throw new ParameterException(
          spec.commandLine(),
          "Plan reads prospects as JSON Lines. Type plan --batch and a file, or - for standard"
              + " input; docs/batch.md has the format.");
    }
    BatchPlan plan = new BatchPlan(terminal.clock());
    boolean whole = new JsonLines(BatchPlan.EXAMPLE, plan).work(file, terminal);
    plan.unknown().tell(terminal.err());
    return whole ? ExitStatus.DONE : ExitStatus.BAD_INPUT;
  }
}
