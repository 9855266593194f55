package salescoach.draft;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How a message reaches the prospect: by voice or in writing. */
public enum Medium {
  VOICEMAIL,
  EMAIL;

  /**
   * The medium as it stands in files and on the command line: {@code voicemail} or {@code email}.
   */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The medium of that {@link #id}, or nothing where no medium has it. */
  public static Optional<Medium> of(String id) {
    return Arrays.stream(values()).filter(medium -> medium.id().equals(id)).findFirst();
  }
}
