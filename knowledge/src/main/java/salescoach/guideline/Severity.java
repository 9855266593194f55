package salescoach.guideline;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How much a fault matters. */
public enum Severity {
  /** The message does harm as it stands. */
  MUST,
  /** The message is weaker than it needs to be. */
  SHOULD,
  /** Worth a thought; nothing is wrong yet. */
  CONSIDER;

  /** The severity as files have it: {@code must}, {@code should} or {@code consider}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The severity of that {@link #id}, or nothing. */
  public static Optional<Severity> of(String id) {
    return Arrays.stream(values()).filter(severity -> severity.id().equals(id)).findFirst();
  }
}
