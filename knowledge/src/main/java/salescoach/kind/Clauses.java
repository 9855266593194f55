package salescoach.kind;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import salescoach.text.Pronouns;
import salescoach.text.Reading;
import salescoach.text.Sentence;
import salescoach.text.Word;

/**
 * Cuts a sentence into its clauses, roughly: at punctuation and, for speech that was transcribed
 * without any, where a conjunction or a filler stands before a new subject.
 */
final class Clauses {

  private static final Set<String> CONJUNCTIONS =
      words(
          """
          and but so because cause cuz plus um uh er erm then anyway which while although though or
          """);
  private static final Set<String> SUBJECTS =
      words(
          """
          he she it they it's they're they've they'd they'll that that's there there's this what um
          uh er now if when how who gonna nobody everyone who's he's she's their between thanks yeah
          yep basically anyway
          """);

  /** "I can tell you they pay …": a clause of its own, without a mark. */
  private static final Set<String> THEY =
      Set.of("they", "they're", "they've", "they'd", "they'll", "their", "that");

  private Clauses() {}

  private static Set<String> words(String listed) {
    return Set.of(listed.strip().split("\\s+"));
  }

  /** Whether a clause begins with "they" or the like, after any conjunction. */
  static boolean beginsWithThey(List<Word> clause) {
    int at = 0;
    while (at < clause.size() - 1 && CONJUNCTIONS.contains(clause.get(at).lower())) {
      at++;
    }
    return !clause.get(at).is("that") && THEY.contains(clause.get(at).lower());
  }

  /** The clauses in order; together they have all words of the sentence. */
  static List<List<Word>> of(Reading draft, Sentence sentence) {
    List<Word> words = sentence.words();
    List<List<Word>> clauses = new ArrayList<>();
    int from = 0;
    for (int at = 1; at <= words.size(); at++) {
      if (at == words.size() || beginsAt(draft, words, at)) {
        clauses.add(words.subList(from, at));
        from = at;
      }
    }
    return clauses;
  }

  private static boolean beginsAt(Reading draft, List<Word> words, int at) {
    Word before = words.get(at - 1);
    boolean wrapped = draft.after(before).isBlank();
    if (draft.pauseAfter(before) && !wrapped) {
      return true;
    }
    boolean told = Pronouns.isYours(before) || before.is("me") || before.is("us");
    if (told && THEY.contains(words.get(at).lower())) {
      return true;
    }
    boolean link = CONJUNCTIONS.contains(words.get(at).lower());
    return link && at + 1 < words.size() && isSubject(words.get(at + 1));
  }

  private static boolean isSubject(Word word) {
    boolean object = word.is("me") || word.is("us");
    return SUBJECTS.contains(word.lower())
        || (Pronouns.isOurs(word) && !object)
        || Pronouns.isYours(word);
  }
}
