package salescoach.cadence;

/** What a step is for: which of the rules asked for it. */
public enum Occasion {
  /** There is nothing to be done any more, or nothing that they want. */
  OVER,
  /** It rested on the back-burner for long enough. */
  RESTED,
  /** The contact passed the rep on to somebody else. */
  HANDED_OFF,
  /** Both agreed on the day. */
  AGREED,
  /** The prospect's deadline has passed, or the sale takes longer than sales do. */
  OVERDUE,
  /** Somebody who answered, or a lead, expects to hear more. */
  FOLLOW_UP,
  /** A voicemail was left, and its email is owed. */
  VOICEMAIL_LEFT,
  /** All attempts were made, or no way is left. */
  USED_UP,
  /** The next try with a prospect who did not answer yet. */
  NEXT_TRY
}
