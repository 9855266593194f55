package salescoach.guideline.nottailored;

import salescoach.text.Span;

/**
 * Something in a draft that only this prospect would get, or that at least speaks to them.
 *
 * @param span the words
 * @param weight how sure they make it
 */
record Evidence(Span span, Weight weight) {

  enum Weight {
    /** It fits the whole trade, or anybody whose name stood in its place. */
    FAINT,
    /** It is about this prospect, though no homework was needed for it. */
    FAIR,
    /** Somebody looked, was asked or was sent. */
    STRONG
  }
}
