package salescoach.bot.review.message;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import salescoach.guideline.Critique;
import salescoach.guideline.Finding;

/**
 * What a new version of a draft did to its critique.
 *
 * @param points won; negative where the score fell
 * @param fixed ids of the faults that are gone
 * @param fresh ids of the faults that are new
 */
public record Change(int points, List<String> fixed, List<String> fresh) {

  public Change {
    fixed = List.copyOf(fixed);
    fresh = List.copyOf(fresh);
  }

  /** From one version's critique to the next. */
  public static Change between(Critique before, Critique after) {
    Set<String> old = faults(before);
    Set<String> now = faults(after);
    return new Change(
        after.score() - before.score(),
        old.stream().filter(fault -> !now.contains(fault)).toList(),
        now.stream().filter(fault -> !old.contains(fault)).toList());
  }

  private static Set<String> faults(Critique critique) {
    return Stream.concat(critique.findings().stream(), critique.hints().stream())
        .map(Finding::fault)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }
}
