package salescoach.bot;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A program of the tests as a process of its own, to be stopped and killed from outside. */
public abstract class TestProcess implements AutoCloseable {

  private static final long PATIENCE_SECONDS = 60;

  private final Process process;
  private final BufferedReader says;

  /**
   * Starts the subclass's {@code main}.
   *
   * @param memory the most that its heap may have, such as {@code 128m}
   */
  protected TestProcess(String memory, List<String> arguments, Map<String, String> environment) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx" + memory));
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), getClass().getName()));
    command.addAll(arguments);
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().putAll(environment);
    builder.redirectError(ProcessBuilder.Redirect.DISCARD);
    try {
      process = builder.start();
      says = process.inputReader();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** Waits for its next line, which must be that one. */
  protected final void await(String wanted) {
    try {
      String said = says.readLine();
      if (!wanted.equals(said)) {
        throw new IllegalStateException("waited for " + wanted + " and heard " + said);
      }
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** Ends it as a power cut does. */
  public final void kill() {
    process.destroyForcibly();
    try {
      if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        throw new IllegalStateException("the process does not end");
      }
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    }
  }

  /** Holds it, as a machine does that has something better to do. */
  public final void stop() {
    signal("STOP");
  }

  public final void goOn() {
    signal("CONT");
  }

  private void signal(String name) {
    try {
      int status =
          new ProcessBuilder("kill", "-" + name, String.valueOf(process.pid())).start().waitFor();
      if (status != 0) {
        throw new IllegalStateException("kill -" + name + " ended with " + status);
      }
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    }
  }

  @Override
  public final void close() {
    kill();
  }
}
