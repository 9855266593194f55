package salescoach.bot.doctor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import salescoach.bot.run.Settings;

/** The program's own folder: only looked at, never made. */
final class HomeCheck {

  private static final String SUBJECT = "home folder";
  private static final String CURE = " Name another with SALES_COACH_HOME.";
  private static final long MEGABYTE = 1024L * 1024;

  /** PostgreSQL itself takes 100 MB, and its first log as much again. */
  private static final long LEAST_FREE_MB = 500;

  private HomeCheck() {}

  static Check of(Settings settings) {
    Path home = settings.home().toAbsolutePath().normalize();
    if (settings.database().isPresent()) {
      return Check.ok(SUBJECT, "not needed, since DATABASE_URL is set.");
    }
    Path there = nearest(home);
    if (there == null || !Files.isDirectory(there)) {
      return Check.failed(SUBJECT, there + " is in the way of " + home + "." + CURE);
    }
    if (!isWritable(there)) {
      return Check.failed(
          SUBJECT, there + " can't be written to. Change whose it is, or its rights." + CURE);
    }
    return room(home, there);
  }

  private static Check room(Path home, Path there) {
    try {
      long freeMb = Files.getFileStore(there).getUsableSpace() / MEGABYTE;
      if (freeMb < LEAST_FREE_MB) {
        return Check.warning(
            SUBJECT, home + " has " + freeMb + " MB left. Make room, or set DATABASE_URL.");
      }
    } catch (IOException unknown) {
      return Check.ok(SUBJECT, home + " can be written to.");
    }
    return Check.ok(SUBJECT, home + (there.equals(home) ? " can be written to." : " can be made."));
  }

  private static @Nullable Path nearest(Path path) {
    Path there = path;
    while (there != null && !Files.exists(there)) {
      there = there.getParent();
    }
    return there;
  }

  /** Tried, since a read-only file system doesn't show in a folder's rights. */
  private static boolean isWritable(Path folder) {
    try {
      Files.delete(Files.createTempFile(folder, "sales-coach", ".try"));
      return true;
    } catch (IOException refused) {
      return false;
    }
  }
}
