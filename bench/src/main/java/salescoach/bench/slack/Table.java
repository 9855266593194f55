package salescoach.bench.slack;

import java.io.PrintStream;
import java.util.Locale;

/** The report, line by line, with a verdict where there is a target. */
final class Table {

  private final PrintStream out;

  Table(PrintStream out) {
    this.out = out;
  }

  void head(String what) {
    line("%n%s", what);
    line("%-42s %10s %10s %8s", "", "coach", "echo", "ratio");
  }

  void pair(String what, double coach, double echo) {
    line("%-42s %10.1f %10.1f %8.2f", what, coach, echo, coach / echo);
  }

  void single(String what, double value) {
    line("%-42s %10.1f", what, value);
  }

  void counts(String what, int coach, int echo, int of) {
    line(
        "%-42s %10d %10d %8s  of %d each; target: 0, %s",
        what, coach, echo, "", of, coach == 0 ? "met" : "missed");
  }

  void target(String what, double value, double most) {
    line(
        "%-42s %10.2f %19s  target: at most %.1f, %s",
        what, value, "", most, value <= most ? "met" : "missed");
  }

  final void line(String format, Object... values) {
    out.printf(Locale.ROOT, format + "%n", values);
  }
}
