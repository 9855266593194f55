package salescoach.bot.followup.step;

import salescoach.bot.roster.KeptTouch;

/** What the history says of a hand-off: our own words, not what somebody said. */
public final class HandOffNote {

  private static final String BEGINS = "Handed off";

  private HandOffNote() {}

  /**
   * The note.
   *
   * @param from who passed the rep on; empty where no name is known
   */
  public static String of(String from, String to) {
    return BEGINS + (from.isEmpty() ? "" : " by " + from) + " to " + to;
  }

  /** Whether the text of a touch is one. */
  public static boolean isOne(KeptTouch kept) {
    return kept.touch().answered()
        && kept.text().startsWith(BEGINS + " ")
        && kept.text().contains(" to ");
  }
}
