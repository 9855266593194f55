package salescoach.bot.csv;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Members as files name them: by Slack's id. Names of anybody else are remembered, once each. */
final class Members {

  private static final int MOST_REMEMBERED = 20;
  private static final int SHORTEST = 2;

  private final Set<String> strangers = new LinkedHashSet<>();

  /** A member's id; empty for a name that is none. */
  String id(String written) {
    if (written.isEmpty() || isId(written)) {
      return written;
    }
    if (strangers.size() < MOST_REMEMBERED) {
      strangers.add(Shown.of(written));
    }
    return "";
  }

  /** The names that are no member's id. */
  List<String> strangers() {
    return List.copyOf(strangers);
  }

  /** Whether it has the form of a member's id, such as U024BE7LH. */
  static boolean isId(String written) {
    return written.length() >= SHORTEST
        && (written.charAt(0) == 'U' || written.charAt(0) == 'W')
        && written.chars().allMatch(c -> (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9'))
        && written.chars().anyMatch(c -> c <= '9');
  }
}
