package salescoach.bot.review;

import java.util.HashSet;
import java.util.Set;

/**
 * What was done about a version of a draft since its review.
 *
 * @param dismissed the faults that the rep took back, in whichever version
 * @param shared whether a manager got this very version
 * @param kept whether this very text is on the rep's shelf
 */
record Standing(Set<String> dismissed, boolean shared, boolean kept) {

  /** A new draft's: nothing yet. */
  static final Standing NEW = new Standing(Set.of(), false, false);

  Standing {
    dismissed = Set.copyOf(dismissed);
  }

  Standing alsoDismissed(String fault) {
    Set<String> more = new HashSet<>(dismissed);
    more.add(fault);
    return new Standing(more, shared, kept);
  }

  Standing nowShared() {
    return new Standing(dismissed, true, kept);
  }

  Standing nowKept() {
    return new Standing(dismissed, shared, true);
  }
}
