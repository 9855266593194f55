package salescoach.bot.cli;

import java.io.PrintStream;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.text.similarity.LevenshteinDistance;
import tools.jackson.databind.JsonNode;

/** Fields of a batch's lines that nobody reads: they are allowed, and may be slips. */
final class UnknownFields {

  /** So many are named; where there are more, the file means something else by its fields. */
  private static final int MOST_NAMED = 10;

  private static final int LONGEST_NAME = 40;

  private final Set<String> found = new LinkedHashSet<>();
  private boolean more;

  /** Notes the fields of an object that are not among the known. */
  void note(JsonNode object, List<String> known) {
    for (String name : object.propertyNames()) {
      if (!known.contains(name)) {
        String told = told(name, known);
        more |= found.size() == MOST_NAMED && !found.contains(told);
        if (found.size() < MOST_NAMED) {
          found.add(told);
        }
      }
    }
  }

  /** Says which they were, once; nothing where there was none. */
  void tell(PrintStream err) {
    if (!found.isEmpty()) {
      err.println(
          "Passed over, as nobody reads such fields: "
              + String.join(", ", found)
              + (more ? " and more." : "."));
    }
  }

  private static String told(String name, List<String> known) {
    StringBuilder shown = new StringBuilder();
    name.codePoints()
        .limit(LONGEST_NAME)
        .map(c -> Character.isISOControl(c) ? ' ' : c)
        .forEach(shown::appendCodePoint);
    return "\""
        + shown
        + "\""
        + nearest(shown.toString(), known)
            .map(meant -> " (did you mean \"" + meant + "\"?)")
            .orElse("");
  }

  private static Optional<String> nearest(String name, List<String> known) {
    return known.stream()
        .filter(candidate -> slips(name, candidate) <= Math.max(1, candidate.length() / 3))
        .min(Comparator.comparingInt(candidate -> slips(name, candidate)));
  }

  private static int slips(String name, String candidate) {
    return LevenshteinDistance.getDefaultInstance().apply(name, candidate);
  }
}
