package salescoach.bot.cli;

import java.io.InputStream;
import java.io.PrintStream;
import java.time.Clock;

/**
 * Where a command reads and writes.
 *
 * @param in standard input
 * @param out where results go
 * @param err where messages for people go
 * @param clock tells the day that openings are counted from, in the rep's own zone
 * @param colour whether {@code out} shows colours
 */
public record Terminal(
    InputStream in, PrintStream out, PrintStream err, Clock clock, boolean colour) {}
