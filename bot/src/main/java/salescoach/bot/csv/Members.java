package salescoach.bot.csv;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Members as files name them: by Slack's id, or by a name that only one has. Other names are
 * remembered, once each.
 */
final class Members {

  private static final int MOST_REMEMBERED = 20;
  private static final int SHORTEST = 2;

  private final Supplier<Colleagues> source;
  private final Set<String> strangers = new LinkedHashSet<>();
  private final Set<String> alike = new LinkedHashSet<>();
  private Optional<Colleagues> colleagues = Optional.empty();

  /**
   * Members by what a source tells.
   *
   * @param source is asked once, for the first name that is no id: it may take its time
   */
  Members(Supplier<Colleagues> source) {
    this.source = source;
  }

  /** A member's id; empty for a name that is nobody's, or more than one member's. */
  String id(String written) {
    if (written.isEmpty() || isId(written)) {
      return written;
    }
    Set<String> called = colleagues().called(written);
    if (called.size() == 1) {
      return called.iterator().next();
    }
    Set<String> remembered = called.isEmpty() ? strangers : alike;
    if (remembered.size() < MOST_REMEMBERED) {
      remembered.add(Shown.of(written));
    }
    return "";
  }

  /** Asks the source now, if it was not asked yet. */
  Colleagues colleagues() {
    Colleagues all = colleagues.orElseGet(source);
    colleagues = Optional.of(all);
    return all;
  }

  /** The names that are nobody's. */
  List<String> strangers() {
    return List.copyOf(strangers);
  }

  /** The names that are more than one member's. */
  List<String> alike() {
    return List.copyOf(alike);
  }

  /** Whether it has the form of a member's id, such as U024BE7LH. */
  static boolean isId(String written) {
    return written.length() >= SHORTEST
        && (written.charAt(0) == 'U' || written.charAt(0) == 'W')
        && written.chars().allMatch(c -> (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9'))
        && written.chars().anyMatch(c -> c <= '9');
  }
}
