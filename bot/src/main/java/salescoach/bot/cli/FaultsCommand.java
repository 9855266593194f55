package salescoach.bot.cli;

import java.util.Comparator;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import salescoach.draft.Medium;
import salescoach.guideline.Guideline;
import salescoach.guideline.Guidelines;
import salescoach.guideline.Page;

/** Lists the guidelines. */
@Command(
    name = "faults",
    mixinStandardHelpOptions = true,
    description = "Lists the faults that the coach looks for, the gravest first.")
final class FaultsCommand implements Callable<Integer> {

  private final Terminal terminal;

  FaultsCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Guidelines.all().stream()
        .sorted(
            Comparator.comparing((Guideline guideline) -> guideline.page().severity())
                .thenComparing(Guideline::id))
        .forEach(guideline -> terminal.out().println(line(guideline)));
    terminal.err().println("More about one of them: why FAULT");
    return ExitStatus.DONE;
  }

  private static String line(Guideline guideline) {
    Page page = guideline.page();
    String media =
        page.media().size() == Medium.values().length
            ? "both"
            : page.media().stream().map(Medium::id).collect(Collectors.joining());
    return String.format(
        "%-18s %-9s %-9s %2d  %s",
        guideline.id(), page.severity().id(), media, page.points(), page.title());
  }
}
