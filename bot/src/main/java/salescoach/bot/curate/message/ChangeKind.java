package salescoach.bot.curate.message;

import java.util.Arrays;
import java.util.Locale;

/** What was done to an entry. */
public enum ChangeKind {
  CREATED("wrote it"),
  EDITED("edited it"),
  REVIEWED("looked at it: still right"),
  RETIRED("retired it"),
  RESTORED("restored it");

  private final String told;

  ChangeKind(String told) {
    this.told = told;
  }

  /** As the database has it. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** As it follows a name: "edited it". */
  String told() {
    return told;
  }

  /**
   * The kind of that id.
   *
   * @throws java.util.NoSuchElementException if there is none
   */
  public static ChangeKind of(String id) {
    return Arrays.stream(values()).filter(kind -> kind.id().equals(id)).findFirst().orElseThrow();
  }
}
