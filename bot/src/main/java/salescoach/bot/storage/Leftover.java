package salescoach.bot.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * The server that a killed program left running: it would keep the data folder from its successor.
 * Only asked for while the folder's lock is held, so whatever runs there has lost its owner.
 */
final class Leftover {

  private static final int ORDERLY_SECONDS = 10;

  private Leftover() {}

  static void stop(Path data) throws IOException {
    Optional<ProcessHandle> server = running(data);
    if (server.isEmpty()) {
      return;
    }
    server.get().destroy();
    if (!hasEnded(server.get())) {
      // Committed data outlives this as it outlives a power cut: the next start replays the log.
      server.get().destroyForcibly();
      if (!hasEnded(server.get())) {
        throw new IOException("process " + server.get().pid() + " does not end");
      }
    }
  }

  private static Optional<ProcessHandle> running(Path data) throws IOException {
    Path file = data.resolve("postmaster.pid");
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    List<String> lines = Files.readAllLines(file);
    if (lines.isEmpty() || !lines.get(0).strip().matches("[0-9]{1,18}")) {
      return Optional.empty();
    }
    // After a restart of the machine the number may be somebody else's.
    return ProcessHandle.of(Long.parseLong(lines.get(0).strip()))
        .filter(process -> process.info().command().orElse("postgres").contains("postgres"));
  }

  private static boolean hasEnded(ProcessHandle process) throws IOException {
    try {
      process.onExit().get(ORDERLY_SECONDS, TimeUnit.SECONDS);
      return true;
    } catch (TimeoutException stillThere) {
      return false;
    } catch (ExecutionException failed) {
      throw new IOException(failed);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IOException(stopped);
    }
  }
}
