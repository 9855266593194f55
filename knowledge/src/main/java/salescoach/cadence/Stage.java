package salescoach.cadence;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How far it has come with a prospect. */
public enum Stage {
  PROSPECT,
  LEAD,
  HANDED_OFF,
  BACK_BURNER,
  WON,
  LOST;

  /** The name in files, and in the database: {@code handed-off}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The stage of that name. */
  public static Optional<Stage> of(String id) {
    return Arrays.stream(values()).filter(stage -> stage.id().equals(id)).findFirst();
  }
}
