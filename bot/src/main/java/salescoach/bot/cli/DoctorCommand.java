package salescoach.bot.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import salescoach.bot.doctor.Check;
import salescoach.bot.doctor.Check.Verdict;
import salescoach.bot.doctor.Doctor;
import salescoach.bot.slack.Manifest;

/** Says whether the coach could start, and what to mend. */
@Command(
    name = "doctor",
    mixinStandardHelpOptions = true,
    description = {
      "Looks at Java, the settings, the database and Slack, and names the cure for what is wrong.",
      "It changes nothing and posts nothing."
    },
    footer = {"", "Exit status: 0 no errors; 2 a setting is wrong; 3 something outside failed."})
final class DoctorCommand implements Callable<Integer> {

  private static final String INDENT = "\n" + " ".repeat(22);

  private final Terminal terminal;
  private final Paint paint;

  DoctorCommand(Terminal terminal) {
    this.terminal = terminal;
    this.paint = new Paint(terminal.colour());
  }

  @Override
  public Integer call() {
    List<Check> checks = new ArrayList<>();
    new Doctor(
            terminal.environment(), terminal.clock(), new TreeSet<>(Manifest.packaged().scopes()))
        .examine(
            check -> {
              checks.add(check);
              terminal.out().println(line(check));
              terminal.out().flush();
            });
    long errors = checks.stream().filter(Check::isError).count();
    terminal
        .err()
        .println(errors == 0 ? "The coach can start." : "To be mended before it starts: " + errors);
    if (checks.stream().anyMatch(check -> check.verdict() == Verdict.WRONG_SETTING)) {
      return ExitStatus.BAD_INPUT;
    }
    return errors == 0 ? ExitStatus.DONE : ExitStatus.FAILED_OUTSIDE;
  }

  private String line(Check check) {
    String word = String.format(Locale.ROOT, "%-8s", check.isError() ? "error" : word(check));
    String painted =
        switch (check.verdict()) {
          case OK -> paint.good(word);
          case WARNING -> paint.should(word);
          case FAILED, WRONG_SETTING -> paint.must(word);
        };
    return painted
        + String.format(Locale.ROOT, "%-13s ", check.subject())
        + check.says().strip().replace("\n", INDENT);
  }

  private static String word(Check check) {
    return check.verdict() == Verdict.OK ? "ok" : "warning";
  }
}
