package salescoach.text;

import java.util.Set;
import java.util.function.Predicate;

/** Tells by the order of the words whether a question begins at a word, with no mark to go by. */
final class QuestionOrder {

  private static final Set<String> ASKING =
      Set.of("how", "what", "when", "where", "who", "why", "which", "whose");
  private static final Set<String> CONTRACTED =
      Set.of("what's", "how's", "who's", "where's", "when's", "whats", "hows", "whos", "who're");
  private static final Set<String> AUXILIARIES =
      Set.of(
          "do", "does", "did", "are", "is", "have", "has", "were", "was", "can", "could", "would",
          "will", "aren't", "don't", "haven't", "doesn't", "isn't", "d'you", "d'ya", "might",
          "had");
  private static final Set<String> THIRD_PERSON =
      Set.of("does", "did", "is", "are", "was", "were", "has", "doesn't", "isn't", "aren't");
  private static final Set<String> DETERMINERS =
      Set.of(
          "the",
          "that",
          "this",
          "it",
          "there",
          "they",
          "these",
          "those",
          "everyone",
          "anyone",
          "anybody",
          "someone",
          "somebody",
          "everybody",
          "he",
          "she",
          "each",
          "any",
          "all",
          "most");
  private static final Set<String> MEASURES =
      Set.of("many", "much", "often", "long", "far", "soon", "quickly", "big");

  /** Words after which a spoken question begins. */
  private static final Set<String> LEADS =
      Set.of(
          "so",
          "and",
          "but",
          "question",
          "curious",
          "wondering",
          "wonder",
          "um",
          "uh",
          "er",
          "erm",
          "okay",
          "ok",
          "well",
          "now",
          "hey",
          "hi",
          "quickly",
          "basically",
          "like",
          "just",
          "oh",
          "ask",
          "question's",
          "yeah",
          "right");

  /** Words after which even a question in the third person begins: no clause goes on there. */
  private static final Set<String> STRONG_LEADS =
      Set.of("so", "um", "uh", "er", "erm", "question", "curious", "wondering", "ask", "like");

  /** "I was wondering who …": what is asked by the way. */
  private static final Set<String> INDIRECT = Set.of("wondering", "curious", "wonder", "wondered");

  /** What asks for a favour after "wondering if". */
  private static final Set<String> FAVOURS =
      Set.of(
          "can",
          "could",
          "would",
          "will",
          "might",
          "may",
          "mind",
          "fancy",
          "want",
          "wanted",
          "had",
          "like",
          "be",
          "time",
          "open",
          "free",
          "available",
          "interested",
          "minute",
          "minutes",
          "chance",
          "you'd",
          "you'll");

  private static final Set<String> REQUESTS = Set.of("can", "could", "would", "will");
  private static final Set<String> INVERTED = Set.of("do", "did", "are", "were", "don't", "aren't");
  private static final Set<String> NO_INVERSION =
      Set.of(
          "to", "can", "could", "will", "would", "i'll", "we'll", "we", "i", "they", "only",
          "neither", "nor", "so", "then", "than", "as", "you", "not", "never", "how", "that");

  private static final int REACH = 9;

  private final Clause clause;

  QuestionOrder(Clause clause) {
    this.clause = clause;
  }

  /** Whether a question begins at this word; two more must follow. */
  boolean begins(int at) {
    boolean may = at == 0 || clause.pauseBefore(at) || clause.is(at - 1, LEADS);
    return isIndirect(at) || isInverted(at) || (may && hasOrder(at));
  }

  private boolean hasOrder(int at) {
    if (clause.is(at, AUXILIARIES)) {
      return beginsWithAuxiliary(at);
    }
    if (clause.is(at, CONTRACTED)) {
      boolean acting = clause.word(at + 1).lower().endsWith("ing");
      return isThing(at + 1) || (startsAfresh(at) && acting);
    }
    return clause.is(at, ASKING) && (asksYou(at) || (startsAfresh(at) && asksThem(at)));
  }

  /** Whether a clause begins here for certain, so that no relative clause can be meant. */
  private boolean startsAfresh(int at) {
    return at == 0
        || clause.breakBefore(at)
        || clause.is(at - 1, STRONG_LEADS)
        || (at <= 3 && clause.pauseBefore(at));
  }

  /** "Do your crews", "is night shift still"; but "could you call" is a request. */
  private boolean beginsWithAuxiliary(int at) {
    Word first = clause.word(at);
    if (isDoYou(first)) {
      return true;
    }
    if (Pronouns.isYours(clause.word(at + 1))) {
      boolean request = clause.is(at, REQUESTS) && clause.is(at + 1, "you");
      boolean order = Set.of("have", "do", "had").contains(first.lower());
      return !request && (!order || !clause.is(at + 1, "your") || startsAfresh(at));
    }
    boolean soAre = at > 1 && clause.is(at - 1, "so") && !clause.pauseBefore(at - 1);
    return startsAfresh(at) && !soAre && clause.is(at, THIRD_PERSON) && isThing(at + 1);
  }

  private static boolean isDoYou(Word word) {
    return word.lower().startsWith("d'y");
  }

  /** "When a van has a flat do you guys …": speech sets no comma before the question. */
  private boolean isInverted(int at) {
    return at > 0
        && clause.is(at, INVERTED)
        && (clause.is(at + 1, "you") || clause.is(at + 1, "y'all"))
        && !clause.is(at - 1, NO_INVERSION);
  }

  /** "How do you", "what kind of locks do your crews": the prospect is asked. */
  private boolean asksYou(int at) {
    int most = Math.min(clause.size() - 1, at + 5);
    for (int i = at + 1; i < most; i++) {
      if (clause.is(i, AUXILIARIES)) {
        return Pronouns.isYours(clause.word(i + 1)) || isDoYou(clause.word(i));
      }
      if (Pronouns.isOurs(clause.word(i)) || Pronouns.isYours(clause.word(i))) {
        return false;
      }
    }
    return false;
  }

  /** "Who finds out first", "what happens when", "how often does the line stop". */
  private boolean asksThem(int at) {
    String second = clause.word(at + 1).lower();
    boolean who = clause.is(at, "who");
    if (AUXILIARIES.contains(second)) {
      return isThing(at + 2) || (who && !second.equals("is") && !second.equals("are"));
    }
    boolean verb = second.length() > 3 && second.endsWith("s") && !second.endsWith("'s");
    boolean measured =
        clause.is(at, "how")
            && MEASURES.contains(second)
            && within(at + 2, REACH, word -> AUXILIARIES.contains(word.lower()));
    return (who && verb) || (clause.is(at, "what") && second.equals("happens")) || measured;
  }

  /** Whether what is asked about stands here: yours, the, that, a name. */
  private boolean isThing(int at) {
    Word word = clause.word(at);
    return Pronouns.isYours(word)
        || DETERMINERS.contains(word.lower())
        || (Names.isName(word) && !Names.isTitle(word));
  }

  /** "I was wondering who fills in", "just curious whether your …", but no favour asked so. */
  private boolean isIndirect(int at) {
    if (!clause.is(at, INDIRECT)) {
      return false;
    }
    if (clause.is(at + 1, "if") || clause.is(at + 1, "whether")) {
      return !Pronouns.isOurs(clause.word(at + 2))
          && !within(at + 2, 4, word -> FAVOURS.contains(word.lower()));
    }
    return clause.is(at + 1, ASKING) || clause.is(at + 1, CONTRACTED);
  }

  private boolean within(int from, int most, Predicate<Word> wanted) {
    int to = Math.min(clause.size(), from + most);
    return clause.words().subList(from, to).stream().anyMatch(wanted);
  }
}
