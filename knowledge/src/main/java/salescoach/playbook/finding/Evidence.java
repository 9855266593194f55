package salescoach.playbook.finding;

/**
 * What speaks for one entry, each from 0 (nothing) to about 1 (all of it).
 *
 * @param learned the categoriser's likelihood, as a natural logarithm: 0 is certain
 * @param best how much of the question the likest phrasing has
 * @param several the mean of that over the three likest phrasings
 * @param letters the same as best, over bits of words
 * @param page how much of the question stands in title, tags and text
 */
record Evidence(double learned, double best, double several, double letters, double page) {

  static final Evidence NONE = new Evidence(0, 0, 0, 0, 0);

  /** Whether nothing of the question stands in any phrasing or page. */
  boolean saysNothing() {
    return best == 0 && page == 0;
  }

  Evidence withLearned(double logarithm) {
    return new Evidence(logarithm, best, several, letters, page);
  }
}
