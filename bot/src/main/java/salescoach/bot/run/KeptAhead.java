package salescoach.bot.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import salescoach.bot.BotException;

/**
 * By how much the playground's clock was moved on, kept beside what was played: without it the
 * touches and mornings of later days would lie in the future after a restart, and none would come
 * until then.
 */
final class KeptAhead {

  private static final Logger LOG = LoggerFactory.getLogger(KeptAhead.class);

  private final Path file;

  /**
   * It may not be there yet.
   *
   * @param folder the playground's own
   */
  KeptAhead(Path folder) {
    this.file = folder.resolve("clock-ahead");
  }

  /** Nothing where none was kept, or where it can't be read. */
  Duration read() {
    if (!Files.exists(file)) {
      return Duration.ZERO;
    }
    try {
      Duration ahead = Duration.parse(Files.readString(file).strip());
      return ahead.isNegative() ? Duration.ZERO : ahead;
    } catch (IOException | DateTimeParseException failed) {
      LOG.warn("{} can't be read: the playground's clock begins with the present", file);
      return Duration.ZERO;
    }
  }

  /**
   * Keeps it, in ISO 8601 as in {@code PT17H31M}.
   *
   * @throws BotException if it can't be written
   */
  void write(Duration ahead) {
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Path fresh = file.resolveSibling(file.getFileName() + ".new");
      Files.writeString(fresh, ahead + "\n");
      Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException failed) {
      throw new BotException(
          "The clock is moved on, but "
              + file
              + " can't be written: it will be back at the present after a restart.",
          failed);
    }
  }
}
