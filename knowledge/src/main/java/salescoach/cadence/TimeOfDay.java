package salescoach.cadence;

import java.util.Locale;

/** A band of the prospect's day, in which a call is planned. */
public enum TimeOfDay {
  MORNING,
  MIDDAY,
  AFTERNOON;

  /** The name in files: {@code morning}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
