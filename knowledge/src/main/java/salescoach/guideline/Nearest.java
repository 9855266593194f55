package salescoach.guideline;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** The known name that somebody probably meant. */
final class Nearest {

  private Nearest() {}

  /** The one that fewest slips lead to; nothing only where nothing is known. */
  static Optional<String> of(String given, Collection<String> known) {
    LevenshteinDistance distance = LevenshteinDistance.getDefaultInstance();
    return known.stream()
        .sorted()
        .min(Comparator.comparingInt(candidate -> distance.apply(given, candidate)));
  }

  /** The same where at most half of its letters are slips: a wild guess helps nobody. */
  static Optional<String> likely(String given, Collection<String> known) {
    return of(given, known)
        .filter(name -> new LevenshteinDistance(name.length() / 2).apply(given, name) >= 0);
  }
}
