package salescoach.bot.week;

import java.util.List;

/**
 * A team's week; it names nobody.
 *
 * @param reps how many of them made a touch or had a draft reviewed
 * @param reviewed how many drafts were reviewed
 * @param faults the commonest first; none where the drafts are one rep's, whose they would be
 */
record TeamWeek(Span span, Touches touches, int reps, int reviewed, List<Fault> faults) {

  TeamWeek {
    faults = List.copyOf(faults);
  }

  /**
   * A fault and in how many of the drafts it was found.
   *
   * @param id the guideline's
   */
  record Fault(String id, int drafts) {}

  /** Whether nothing was done. */
  boolean isEmpty() {
    return touches.sum() == 0 && reviewed == 0;
  }
}
