package salescoach.guideline.nottailored;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import salescoach.guideline.nottailored.Evidence.Weight;
import salescoach.kind.WorkQuestions;
import salescoach.text.Pronouns;
import salescoach.text.Sentence;
import salescoach.text.Word;

/** Questions about how the prospect works that not every company could be asked. */
final class TellingQuestions {

  /** With fewer words of its own a question could be put to anybody. */
  private static final int TELLING_WORDS = 2;

  private static final int FEWEST_WORDS = 4;

  private final Clues clues;
  private final List<Evidence> found = new ArrayList<>();
  private final BitSet words = new BitSet();

  TellingQuestions(Clues clues) {
    this.clues = clues;
    for (Sentence question : WorkQuestions.in(clues.draft())) {
      List<Word> asked = question.words().stream().filter(clues.draft()::isBody).toList();
      if (asked.size() >= FEWEST_WORDS && isTelling(asked) && !isTag(asked)) {
        found.add(new Evidence(Around.span(asked), Weight.FAINT));
        asked.forEach(word -> words.set(word.index()));
      }
    }
  }

  /** A question fits the whole trade, unless it names something of the prospect's. */
  List<Evidence> evidence() {
    return List.copyOf(found);
  }

  /** Whether a word stands in one of the questions. */
  boolean has(Word word) {
    return words.get(word.index());
  }

  private boolean isTelling(List<Word> asked) {
    return asked.stream().filter(clues::isTelling).map(Word::lower).distinct().count()
        >= TELLING_WORDS;
  }

  /** "Through the roof, right?" asks nothing, unless it is about something of theirs. */
  private boolean isTag(List<Word> asked) {
    Word last = asked.get(asked.size() - 1);
    return TAGS.contains(last.lower()) && asked.stream().noneMatch(Pronouns::isYours);
  }

  private static final Set<String> TAGS = Set.of("right", "huh", "eh", "yeah", "correct", "no");
}
