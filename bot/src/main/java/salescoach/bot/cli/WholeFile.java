package salescoach.bot.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.function.Function;

/** A file that is there whole or not at all, for its owner only: it has the team's data in it. */
final class WholeFile {

  private WholeFile() {}

  static <T> T write(String name, Function<OutputStream, T> work) throws IOException {
    Path target = Path.of(name).toAbsolutePath();
    if (Files.exists(target) && !Files.isRegularFile(target)) {
      try (OutputStream out = Files.newOutputStream(target)) {
        return work.apply(out);
      }
    }
    Path folder = target.getParent();
    if (folder == null || !Files.isDirectory(folder)) {
      throw new IOException("there is no folder " + folder);
    }
    Path fresh = Files.createTempFile(folder, "sales-coach-export", ".part");
    try {
      T written;
      try (OutputStream out = Files.newOutputStream(fresh)) {
        written = work.apply(out);
      }
      Files.move(fresh, target, StandardCopyOption.REPLACE_EXISTING);
      return written;
    } finally {
      Files.deleteIfExists(fresh);
    }
  }
}
