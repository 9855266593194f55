package salescoach.bot.outbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import salescoach.bot.storage.DatabaseAddress;
import salescoach.bot.storage.EmbeddedServer;

/** A PostgreSQL that is killed as by a power cut, and comes back at the same address. */
final class MortalPostgres implements AutoCloseable {

  private static final Pattern ARGUMENT = Pattern.compile("\"([^\"]*)\"");

  private final Path data;
  private final EmbeddedServer server;
  private final List<String> command = new ArrayList<>();

  MortalPostgres(Path home) {
    server = EmbeddedServer.start(home);
    data = home.resolve("data");
    // PostgreSQL does not run as root; whoever is root starts it as somebody else.
    if (System.getProperty("user.name").equals("root")) {
      command.addAll(List.of("unshare", "-U"));
    }
    String line = read("postmaster.opts").get(0);
    command.add(line.substring(0, line.indexOf(' ')));
    ARGUMENT.matcher(line).results().map((MatchResult it) -> it.group(1)).forEach(command::add);
  }

  DatabaseAddress address() {
    return server.address();
  }

  /** Kills it with -9 and starts it again. */
  void killAndStart() {
    ProcessHandle postmaster =
        ProcessHandle.of(Long.parseLong(read("postmaster.pid").get(0).strip())).orElseThrow();
    postmaster.destroyForcibly();
    Town.await(Duration.ofSeconds(60), () -> !postmaster.isAlive());
    Town.await(Duration.ofSeconds(60), this::isStarted);
  }

  /** Its orphans keep a new one away for a moment. */
  private boolean isStarted() {
    try {
      Process fresh =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .directory(data.toFile())
              .start();
      while (fresh.isAlive()) {
        if (isReachable()) {
          return true;
        }
        Town.pause(Duration.ofMillis(50));
      }
      return false;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private boolean isReachable() {
    try (Connection connection =
        DriverManager.getConnection(address().jdbcUrl(), address().user(), address().password())) {
      return connection.isValid(1);
    } catch (SQLException notYet) {
      return false;
    }
  }

  private List<String> read(String file) {
    try {
      return Files.readAllLines(data.resolve(file));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  @Override
  public void close() {
    server.close();
  }
}
