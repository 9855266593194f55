package salescoach.bot.cli;

import java.io.InputStream;
import java.io.PrintStream;
import java.time.Clock;
import java.util.Map;

/**
 * Where a command reads and writes.
 *
 * @param in standard input
 * @param out where results go
 * @param err where messages for people go
 * @param clock tells the day that openings are counted from, in the rep's own zone
 * @param colour whether {@code out} shows colours
 * @param environment the variables that the settings are read from
 */
public record Terminal(
    InputStream in,
    PrintStream out,
    PrintStream err,
    Clock clock,
    boolean colour,
    Map<String, String> environment) {

  /** Without the environment: it has tokens in it. */
  @Override
  public String toString() {
    return "a terminal" + (colour ? " with colours" : "");
  }
}
