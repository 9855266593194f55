package salescoach.bench.slack;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.concurrent.TimeUnit;

/** A program in a JVM of its own, with the heap that the coach is given. */
final class AppProcess implements AutoCloseable {

  private static final String HEAP = "-Xmx192m";
  private static final int PATIENCE_SECONDS = 15;
  private static final double KIBIBYTES_IN_A_MEBIBYTE = 1024;

  private final Process process;
  private final long begun;

  private AppProcess(Process process, long begun) {
    this.process = process;
    this.begun = begun;
  }

  /** Starts a program; what it logs goes to standard error. */
  static AppProcess start(List<String> javaArguments, Map<String, String> environment)
      throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add(HEAP);
    command.addAll(javaArguments);
    ProcessBuilder builder = new ProcessBuilder(command);
    // What this shell has set is not meant for the program that is measured.
    builder
        .environment()
        .keySet()
        .removeIf(
            name ->
                name.startsWith("SLACK_")
                    || name.startsWith("SALES_COACH_")
                    || name.equals("DATABASE_URL"));
    builder.environment().putAll(environment);
    builder.redirectOutput(ProcessBuilder.Redirect.DISCARD);
    builder.redirectError(ProcessBuilder.Redirect.INHERIT);
    long begun = System.nanoTime();
    return new AppProcess(builder.start(), begun);
  }

  /** When it was started, by {@link System#nanoTime}. */
  long begun() {
    return begun;
  }

  boolean isAlive() {
    return process.isAlive();
  }

  /** Waits for its own end. */
  void awaitEnd() throws IOException, InterruptedException {
    int status = process.waitFor();
    if (status != 0) {
      throw new IOException("The program ended with " + status + "; its words are above.");
    }
  }

  /** Its resident memory in MB of 2^20 bytes, as {@code ps} tells it; nothing without a ps. */
  OptionalDouble residentMegabytes() throws InterruptedException {
    try {
      Process ps =
          new ProcessBuilder("ps", "-o", "rss=", "-p", String.valueOf(process.pid())).start();
      String told = new String(ps.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
      return ps.waitFor() == 0
          ? OptionalDouble.of(Long.parseLong(told) / KIBIBYTES_IN_A_MEBIBYTE)
          : OptionalDouble.empty();
    } catch (IOException none) {
      return OptionalDouble.empty();
    }
  }

  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException stopped) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }
}
