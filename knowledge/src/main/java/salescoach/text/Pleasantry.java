package salescoach.text;

import java.util.List;
import java.util.Set;

/** "How are you?" and its kin: questions in form that nobody means to have answered. */
final class Pleasantry {

  private static final Set<String> WELFARE =
      Set.of(
          "doing",
          "today",
          "going",
          "keeping",
          "feeling",
          "getting",
          "on",
          "this",
          "fine",
          "been",
          "morning",
          "afternoon",
          "evening",
          "week",
          "day",
          "weekend",
          "friday",
          "monday",
          "there",
          "well");

  /** Words with which the question goes on to something of interest. */
  private static final Set<String> GOING_ON =
      Set.of("with", "about", "for", "in", "when", "at", "over", "to", "without", "if");

  private static final Set<String> YOU = Set.of("you", "ya", "y'all", "things");

  private Pleasantry() {}

  /** Whether a sentence asks after somebody's health, by name or not, and nothing else. */
  static boolean isAll(Clause clause) {
    for (int i = 0; i + 1 < clause.size(); i++) {
      if (core(clause, i) > 0) {
        return endOfWelfare(clause, i) == clause.size();
      }
    }
    return false;
  }

  /**
   * Where the pleasantry ends that begins at a word: {@code from} where the words go on to ask
   * something, as in "how are you handling returns".
   */
  static int end(Clause clause, int from) {
    int core = core(clause, from);
    if (core == 0) {
      return from;
    }
    int end = endOfWelfare(clause, from);
    boolean closed = end > from + core && !clause.is(end, GOING_ON);
    return clause.pauseBefore(end) || closed || Fillers.is(clause.word(end)) ? end : from;
  }

  /** How many words at least ask after somebody's health here; 0 where none do. */
  private static int core(Clause clause, int at) {
    if (clause.is(at, "how")) {
      boolean howAre = clause.is(at + 1, "are") || clause.is(at + 1, "have");
      boolean howYou = isYou(clause, at + 1) && isWelfare(clause, at + 2);
      boolean isIt = clause.is(at + 1, "is") && clause.is(at + 2, "it");
      return howYou || isIt || (howAre && isYou(clause, at + 2)) ? 3 : 0;
    }
    if (clause.is(at, "how's") || clause.is(at, "hows")) {
      boolean day = clause.is(at + 1, "your") && isWelfare(clause, at + 2);
      boolean it = clause.is(at + 1, "it") || clause.is(at + 1, "everything");
      return day ? 3 : it || isYou(clause, at + 1) ? 2 : 0;
    }
    boolean well = clause.is(at, "are") && clause.is(at + 1, "you") && clause.is(at + 2, "well");
    return well ? 3 : 0;
  }

  private static boolean isYou(Clause clause, int at) {
    return at < clause.size() && YOU.contains(clause.word(at).lower());
  }

  private static boolean isWelfare(Clause clause, int at) {
    return at < clause.size() && WELFARE.contains(clause.word(at).lower());
  }

  /** Where the words that belong to a question about health end. */
  private static int endOfWelfare(Clause clause, int from) {
    int end = from;
    while (end < clause.size()) {
      boolean small =
          end - from < core(clause, from)
              || isWelfare(clause, end)
              || Names.isName(clause.word(end))
              || Fillers.is(clause.word(end));
      if (!small) {
        return end;
      }
      end++;
      if (end >= from + 3 && clause.pauseBefore(end)) {
        return afterNames(clause, end);
      }
    }
    return end;
  }

  /** Past a name that is called at the end: "How are you, Dana?". */
  private static int afterNames(Clause clause, int from) {
    List<Word> rest = clause.words().subList(from, clause.size());
    return from + (int) rest.stream().takeWhile(Names::isName).count();
  }
}
