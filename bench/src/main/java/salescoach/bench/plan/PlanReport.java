package salescoach.bench.plan;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import salescoach.bot.nudge.Planner;
import salescoach.bot.outbox.Outbox;

/**
 * Plans everybody's morning at once: in a small team, a larger one and a very large one.
 *
 * <p>The yardstick is PostgreSQL reading the same prospects with their touches once in order, on
 * the same server and with the same data. Both are taken by turns, so that a slow minute falls on
 * both.
 */
public final class PlanReport {

  private static final int A_REPS = 100;
  private static final List<Integer> SIZES = List.of(10_000, 100_000, 1_000_000);
  private static final int RUNS = 3;

  /** Rounds before the first that counts: what is measured then is the plan, not the compiler. */
  private static final int WARM_UP = 20;

  private static final double MOST_TIMES_COPY = 3;
  private static final double MOST_GROWTH = 1.2;

  private final PrintStream out;
  private final Pipeline pipeline;
  private final Planner planner;
  private final int runs;

  private PlanReport(PrintStream out, Pipeline pipeline, int runs) {
    this.out = out;
    this.pipeline = pipeline;
    this.runs = runs;
    this.planner = new Planner(pipeline.database(), new Outbox(pipeline.database()));
  }

  /** Prints the report; the arguments are the largest size and the number of runs. */
  public static void main(String[] args) throws IOException, SQLException {
    int largest = args.length == 0 ? Integer.MAX_VALUE : Integer.parseInt(args[0]);
    int runs = args.length < 2 ? RUNS : Integer.parseInt(args[1]);
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    try (Pipeline pipeline = Pipeline.start()) {
      new PlanReport(out, pipeline, runs).run(largest);
    }
  }

  private void run(int largest) throws IOException, SQLException {
    pipeline.fill(SIZES.get(0), SIZES.get(0) / A_REPS);
    for (int i = 0; i < WARM_UP; i++) {
      planned();
    }
    line(
        "%9s %7s %9s %9s %7s %11s %9s",
        "prospects", "reps", "copy s", "plan s", "ratio", "µs each", "memory MB");
    double first = 0;
    for (int size : SIZES) {
      if (size <= largest) {
        double each = measured(size);
        first = first == 0 ? each : first;
        line(
            "%57s for each prospect, of the smallest: %.2f, target: at most %.1f, %s",
            "", each / first, MOST_GROWTH, each / first <= MOST_GROWTH ? "met" : "missed");
      }
    }
  }

  /** The microseconds that a prospect's part of the plan takes. */
  private double measured(int prospects) throws IOException, SQLException {
    int reps = prospects / A_REPS;
    pipeline.fill(prospects, reps);
    pipeline.copy();
    double[] copies = new double[runs];
    double[] plans = new double[runs];
    for (int run = 0; run < runs; run++) {
      copies[run] = pipeline.copy();
      plans[run] = planned();
    }
    double copy = median(copies);
    double plan = median(plans);
    line(
        "%,9d %,7d %9.2f %9.2f %7.2f %11.1f %9.0f  target: at most %.1f, %s; %,d messages",
        prospects,
        reps,
        copy,
        plan,
        plan / copy,
        plan * 1e6 / prospects,
        peakMegabytes(),
        MOST_TIMES_COPY,
        plan / copy <= MOST_TIMES_COPY ? "met" : "missed",
        pipeline.count("SELECT count(*) FROM outgoing WHERE kind = 'nudge'"));
    line("          copy %s, plan %s", Arrays.toString(copies), Arrays.toString(plans));
    return plan * 1e6 / prospects;
  }

  private double planned() throws SQLException {
    pipeline.dawn();
    long begun = System.nanoTime();
    int looked = planner.round(Pipeline.WORKSPACE, Pipeline.MORNING);
    double seconds = (System.nanoTime() - begun) / 1e9;
    long kept = pipeline.count("SELECT count(*) FROM day_plan");
    if (kept != looked || looked == 0) {
      throw new IllegalStateException(looked + " members have " + kept + " plans.");
    }
    return seconds;
  }

  private static double median(double... values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }

  /** The most resident memory so far in MB of 2^20 bytes, where the system tells it. */
  private static double peakMegabytes() throws IOException {
    Path status = Path.of("/proc/self/status");
    if (!Files.exists(status)) {
      return 0;
    }
    for (String line : Files.readAllLines(status)) {
      if (line.startsWith("VmHWM:")) {
        return Long.parseLong(line.replaceAll("[^0-9]", "")) / 1024.0;
      }
    }
    return 0;
  }

  private void line(String format, Object... values) {
    out.printf(Locale.ROOT, format + "%n", values);
  }
}
