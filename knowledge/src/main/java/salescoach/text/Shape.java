package salescoach.text;

/** What a word looks like. */
public enum Shape {
  /** All small letters. */
  LOWER,
  /** A capital first: a name, or the first word of a sentence. */
  CAPITALISED,
  /** Two capitals or more and no small letter: CRM, ROI. */
  UPPER,
  /** Capitals inside: iPhone, HubSpot. */
  MIXED,
  /** Digits, with or without a currency sign, percent sign or unit: 40%, $7,200, 3:30pm. */
  NUMBER,
  /** An address of the web or of mail. */
  ADDRESS,
  /** A template's blank in brackets, braces or underscores. */
  BLANK
}
