package salescoach.bot.storage;

import java.nio.file.Path;

/** Another program, most likely the running coach itself, holds the home folder. */
public final class HomeInUse extends StorageException {

  HomeInUse(Path folder) {
    super(
        "Another Sales Coach uses "
            + folder
            + " already. Stop it, or give this one a folder of its own with SALES_COACH_HOME.");
  }
}
