package salescoach.text;

/** The part of a message that a word belongs to. */
public enum Part {
  SUBJECT,
  GREETING,
  BODY,
  SIGNATURE
}
