package salescoach.bot.scripts;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A rep's scripts in the order in which they are offered: what was never used first, the oldest of
 * it at the front, and then what was used least lately.
 */
record Shelf(List<Script> scripts) {

  private static final Comparator<Script> LEAST_LATELY_USED =
      Comparator.comparing((Script script) -> script.lastUsed().orElse(Instant.MIN))
          .thenComparing(Script::kept)
          .thenComparing(Script::id);

  Shelf {
    scripts = scripts.stream().sorted(LEAST_LATELY_USED).toList();
  }

  int size() {
    return scripts.size();
  }

  Optional<Script> first() {
    return scripts.stream().findFirst();
  }

  Optional<Script> find(UUID id) {
    return scripts.stream().filter(script -> script.id().equals(id)).findFirst();
  }

  /**
   * The one to offer after that; behind the last comes the first, and so it does if that's gone.
   */
  Optional<Script> after(UUID id) {
    int place = scripts.stream().map(Script::id).toList().indexOf(id);
    return scripts.isEmpty()
        ? Optional.empty()
        : Optional.of(scripts.get((place + 1) % scripts.size()));
  }

  Shelf used(Script script, Instant now) {
    return new Shelf(
        Stream.concat(without(script).scripts.stream(), Stream.of(script.usedAt(now))).toList());
  }

  Shelf without(Script script) {
    return new Shelf(scripts.stream().filter(other -> !other.id().equals(script.id())).toList());
  }
}
