package salescoach.bot.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import salescoach.bot.csv.Trouble;

/** Tells of the first bad rows on the terminal, and of all of them in a file. */
final class CsvTroubles implements AutoCloseable {

  private static final int MOST_SHOWN = 50;
  private static final long ROWS_BETWEEN_WORDS = 100_000;

  private final PrintStream err;
  private final @Nullable PrintStream file;
  private long count;
  private long told;

  CsvTroubles(PrintStream err, @Nullable Path file) throws IOException {
    this.err = err;
    this.file =
        file == null
            ? null
            : new PrintStream(Files.newOutputStream(file), false, StandardCharsets.UTF_8);
  }

  void add(Trouble trouble) {
    count++;
    if (count <= MOST_SHOWN) {
      err.println("L" + trouble.toString().substring(1));
    }
    if (file != null) {
      file.println("L" + trouble.toString().substring(1));
    }
  }

  /** A word now and then that it still goes on. */
  void progress(long rows) {
    if (rows / ROWS_BETWEEN_WORDS > told) {
      told = rows / ROWS_BETWEEN_WORDS;
      err.printf(Locale.ROOT, "%,d rows so far.%n", rows);
    }
  }

  /** Says how many were not shown. */
  void end() {
    if (count > MOST_SHOWN) {
      err.printf(
          Locale.ROOT,
          "… and %,d more%s.%n",
          count - MOST_SHOWN,
          file == null ? "; --errors FILE writes all of them" : "");
    }
  }

  @Override
  public void close() {
    if (file != null) {
      file.close();
    }
  }
}
