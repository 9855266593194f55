package salescoach.guideline.nottailored;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import salescoach.guideline.nottailored.Evidence.Weight;
import salescoach.text.Pronouns;
import salescoach.text.Span;
import salescoach.text.Word;

/** Where a draft names the prospect's company and town. */
final class Names {

  private static final int NEAR = 3;

  private Names() {}

  static List<Evidence> in(Clues clues, TellingQuestions questions) {
    List<Evidence> found = new ArrayList<>();
    company(clues, questions, found);
    for (Word word : clues.facts().places()) {
      if (questions.has(word) || isPossessive(word) || isNearYour(clues, word)) {
        found.add(new Evidence(word.span(), Weight.FAIR));
      }
    }
    return found;
  }

  /** A name in a place where any other would do ("help Acme grow") is no evidence at all. */
  private static void company(Clues clues, TellingQuestions questions, List<Evidence> found) {
    Set<Integer> merged = new HashSet<>();
    clues.at("merged").forEach(match -> match.words().forEach(word -> merged.add(word.index())));
    for (List<Word> name : runs(clues.facts().company())) {
      if (name.stream().map(Word::index).noneMatch(merged::contains)) {
        Word last = name.get(name.size() - 1);
        boolean deed = !clues.at("deeds", clues.around().after(last, 1)).isEmpty();
        boolean theirs = deed || questions.has(last) || isPossessive(last);
        Span span = name.get(0).span().to(last.span());
        found.add(new Evidence(span, theirs ? Weight.FAIR : Weight.FAINT));
      }
    }
  }

  private static List<List<Word>> runs(List<Word> words) {
    List<List<Word>> runs = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= words.size(); i++) {
      if (i == words.size() || words.get(i).index() != words.get(i - 1).index() + 1) {
        runs.add(words.subList(from, i));
        from = i;
      }
    }
    return runs;
  }

  private static boolean isPossessive(Word word) {
    return word.lower().endsWith("'s");
  }

  private static boolean isNearYour(Clues clues, Word word) {
    int from = Math.max(0, word.index() - NEAR);
    return clues.draft().words().subList(from, word.index()).stream().anyMatch(Pronouns::isYours);
  }
}
