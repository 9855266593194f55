package salescoach.bot.csv;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import salescoach.bot.roster.Erasure;

/**
 * The members of a workspace by their names, as a CRM knows people. Capitals and spaces make no
 * difference, a part of a name is none.
 */
public final class Colleagues {

  private final Map<String, Set<String>> byName = new HashMap<>();

  /** Notes that an active member is called so; a member may have several names, or an empty one. */
  public void add(String id, String name) {
    if (!name.isBlank()) {
      byName.computeIfAbsent(Erasure.folded(name), folded -> new TreeSet<>()).add(id);
    }
  }

  /** The ids of all who are called so. */
  Set<String> called(String name) {
    return byName.getOrDefault(Erasure.folded(name), Set.of());
  }
}
