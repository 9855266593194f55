package salescoach.bot.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import salescoach.bot.Logs;
import salescoach.playbook.Answer;
import salescoach.playbook.Playbook;

/** Answers a question from the playbook, or a batch of them. */
@Command(
    name = "ask",
    mixinStandardHelpOptions = true,
    description = "Answers a question about prospecting from the playbook, with its source.")
final class AskCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private BatchOption batch = new BatchOption();

  @Parameters(
      arity = "0..*",
      paramLabel = "QUESTION",
      description = "your question, or the name of an entry; with --batch, a file")
  private @Nullable List<String> words;

  AskCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Logs.quietLucene();
    Playbook playbook = Playbook.standard();
    playbook.mistakes().forEach(terminal.err()::println);
    String typed = words == null ? "" : String.join(" ", words).strip();
    if (batch.isGiven()) {
      JsonLines lines = new JsonLines(BatchAsk.EXAMPLE, new BatchAsk(playbook));
      boolean all = lines.work(typed.isEmpty() ? null : typed, terminal);
      return all ? ExitStatus.DONE : ExitStatus.BAD_INPUT;
    }
    if (typed.isEmpty()) {
      throw new ParameterException(
          spec.commandLine(), "Type your question behind ask, in quotation marks.");
    }
    terminal.out().print(page(playbook, typed));
    return ExitStatus.DONE;
  }

  private String page(Playbook playbook, String typed) {
    return playbook
        .entry(typed)
        .map(new EntryPage(playbook, terminal.colour())::of)
        .orElseGet(
            () -> {
              Answer answer = playbook.answer(typed);
              return new AnswerPage(playbook, terminal.colour()).of(answer);
            });
  }
}
