package salescoach.bot.week;

import java.util.List;

/**
 * A rep's week.
 *
 * @param reviewed how many drafts were reviewed in it
 * @param scores of the last ten drafts, each its last, the oldest draft first
 * @param ages the open prospects, by how long ago they were put on file; see {@link Age}
 */
record RepWeek(Span span, Touches touches, int reviewed, List<Integer> scores, List<Integer> ages) {

  RepWeek {
    scores = List.copyOf(scores);
    ages = List.copyOf(ages);
  }

  /** Whether nothing was done. */
  boolean isEmpty() {
    return touches.sum() == 0 && reviewed == 0;
  }

  /** How many open prospects there are. */
  int open() {
    return ages.stream().mapToInt(Integer::intValue).sum();
  }
}
