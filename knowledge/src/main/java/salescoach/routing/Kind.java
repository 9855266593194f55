package salescoach.routing;

/** What a rep's message to the coach is. */
public enum Kind {
  /** A voicemail or an email to a prospect. */
  DRAFT,
  /** A question to the coach, about selling. */
  QUESTION,
  /** A greeting, thanks, a call for help, or the announcement of a draft that is still to come. */
  SMALL_TALK,
  /** In doubt, or not in English: ask the rep. */
  UNSURE
}
