package salescoach.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Measures a critique beside the bare OpenNLP pass and beside LanguageTool, and prints the ratios.
 *
 * <p>Works in rounds: in each, every way gets one fresh JVM, right after the other's, and the
 * ratios are taken within the round. What else the machine does drifts over minutes and so falls on
 * all three alike; the median of the rounds is what counts.
 *
 * <p>Takes JMH's own options. {@code -f} is the number of rounds; which benchmarks run is fixed.
 */
public final class RatioReport {

  /** An odd number, so that the median is one of them; three take about three minutes. */
  private static final int USUAL_ROUNDS = 3;

  private static final double MOST_OF_BARE_PASS = 1.2;
  private static final double LEAST_OF_LANGUAGE_TOOL = 15;

  private RatioReport() {}

  /**
   * What one round took, in milliseconds a pass over all drafts.
   *
   * @param critique the coach
   * @param barePass OpenNLP alone
   * @param languageTool LanguageTool
   */
  private record Round(double critique, double barePass, double languageTool) {

    double ofBarePass() {
      return critique / barePass;
    }

    double ofLanguageTool() {
      return languageTool / critique;
    }
  }

  public static void main(String[] args)
      throws CommandLineOptionException, RunnerException, IOException {
    CommandLineOptions given = new CommandLineOptions(args);
    if (given.shouldHelp()) {
      given.showHelp();
      return;
    }
    int rounds = Math.max(1, given.getForkCount().orElse(USUAL_ROUNDS));
    int drafts = Corpus.read(folder(given)).size();
    PrintStream out = System.out;
    out.printf(
        "Milliseconds for a pass over %d drafts, in fresh JVMs (%s, %d processors)%n",
        drafts, Runtime.version(), Runtime.getRuntime().availableProcessors());
    out.printf("%-8s %12s %12s %14s%n", "", "critique", "bare pass", "LanguageTool");
    List<Round> all = new ArrayList<>();
    for (int i = 1; i <= rounds; i++) {
      Round round =
          new Round(
              milliseconds(run(given, "critique")),
              milliseconds(run(given, "barePass")),
              milliseconds(run(given, "languageTool")));
      print(out, "round " + i, round);
      all.add(round);
    }
    out.println();
    ratio(out, "critique / bare pass", all, Round::ofBarePass, "at most", MOST_OF_BARE_PASS);
    ratio(
        out,
        "LanguageTool / critique",
        all,
        Round::ofLanguageTool,
        "at least",
        LEAST_OF_LANGUAGE_TOOL);
  }

  private static Path folder(CommandLineOptions given) {
    return Path.of(given.getParameter("drafts").orElse(List.of(Corpus.FOLDER)).iterator().next());
  }

  private static RunResult run(CommandLineOptions given, String benchmark) throws RunnerException {
    ChainedOptionsBuilder options =
        new OptionsBuilder()
            .parent(given)
            .include("^" + CritiqueBenchmark.class.getName() + "\\." + benchmark + "$")
            .forks(1)
            .shouldFailOnError(true);
    if (!given.verbosity().hasValue()) {
      options.verbosity(VerboseMode.SILENT);
    }
    return new Runner(options.build()).runSingle();
  }

  private static double milliseconds(RunResult result) {
    return result.getPrimaryResult().getScore();
  }

  private static void print(PrintStream out, String name, Round round) {
    out.printf(
        Locale.ROOT,
        "%-8s %12.1f %12.1f %14.1f%n",
        name,
        round.critique(),
        round.barePass(),
        round.languageTool());
  }

  private static void ratio(
      PrintStream out,
      String name,
      List<Round> rounds,
      ToDoubleFunction<Round> ratio,
      String bound,
      double target) {
    double[] sorted = rounds.stream().mapToDouble(ratio).sorted().toArray();
    out.printf(
        Locale.ROOT,
        "%-24s %6.2f  (rounds %.2f to %.2f; target: %s %.1f)%n",
        name,
        sorted[sorted.length / 2],
        sorted[0],
        sorted[sorted.length - 1],
        bound,
        target);
  }
}
