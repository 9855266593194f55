package salescoach.bot.csv;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import salescoach.bot.roster.KnownProspect;
import salescoach.bot.roster.ManyProspectsStore.Found;

/**
 * The prospects that rows mean, each by the best that is known of it.
 *
 * @param best of each row
 */
record Matches(Map<Integer, List<Found>> best) {

  static Matches of(List<Found> found) {
    Map<Integer, List<Found>> best = new HashMap<>();
    for (Found one : found) {
      List<Found> so = best.computeIfAbsent(one.n(), n -> new ArrayList<>());
      if (!so.isEmpty() && so.get(0).rank() > one.rank()) {
        so.clear();
      }
      if (so.isEmpty() || so.get(0).rank() == one.rank()) {
        so.add(one);
      }
    }
    return new Matches(best);
  }

  /** Whether more than one may be meant. */
  boolean isOpen(int n) {
    return best.getOrDefault(n, List.of()).size() > 1;
  }

  /** The one that is meant. */
  Optional<KnownProspect> one(int n) {
    return best.getOrDefault(n, List.of()).stream().findFirst().map(Found::prospect);
  }

  /** Whether two rows mean the same. */
  boolean meetTwice() {
    Set<UUID> seen = new HashSet<>();
    return best.keySet().stream()
        .filter(n -> !isOpen(n))
        .anyMatch(n -> !seen.add(one(n).orElseThrow().id()));
  }
}
