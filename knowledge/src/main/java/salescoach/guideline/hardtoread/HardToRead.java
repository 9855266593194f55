package salescoach.guideline.hardtoread;

import com.google.auto.service.AutoService;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import salescoach.guideline.Guideline;
import salescoach.guideline.Team;
import salescoach.guideline.Verdict;
import salescoach.guideline.Wording;
import salescoach.kind.Limit;
import salescoach.kind.Match;
import salescoach.kind.PhraseList;
import salescoach.text.Reading;
import salescoach.text.Sentence;
import salescoach.text.Word;

/** Reads like a contract, where a busy person skims. */
@AutoService(Guideline.class)
public final class HardToRead extends Guideline {

  /** A shorter body says too little about its author's sentences: two of them, usually. */
  private static final int FEWEST_WORDS = 30;

  /** Each half of a sentence that is cut in two needs so many words to stand alone. */
  private static final int FEWEST_IN_HALF = 5;

  private final Limit most = limit("reading-grade", 8, 0.1, "school grade by Flesch and Kincaid");
  private final PhraseList joints = words("joints");

  public HardToRead() {
    super("hard-to-read");
  }

  @Override
  public Verdict check(Reading draft, Team team) {
    double grade = draft.grade();
    Optional<Sentence> longest =
        draft.bodySentences().stream()
            .max(Comparator.comparingInt(sentence -> sentence.words().size()));
    if (draft.bodyWords() < FEWEST_WORDS || grade <= team.value(most) || longest.isEmpty()) {
      return Verdict.nothing();
    }
    Sentence sentence = longest.get();
    return Verdict.fault(
        sentence.span(),
        String.format(Locale.ROOT, "The email reads at school grade %.1f.", grade),
        "Cut your longest sentence in two, and take the short word where there is one.",
        halves(draft, team, sentence).orElse(Wording.of(draft).question()));
  }

  /** The rep's own sentence as two, cut where a new clause begins nearest to its middle. */
  private Optional<String> halves(Reading draft, Team team, Sentence sentence) {
    List<Word> words = sentence.words();
    int middle = (words.get(0).index() + sentence.last().index()) / 2;
    return team.find(joints, draft).stream()
        .filter(joint -> joint.first().index() - words.get(0).index() >= FEWEST_IN_HALF)
        .filter(joint -> sentence.last().index() - joint.last().index() >= FEWEST_IN_HALF)
        .min(Comparator.comparingInt(joint -> Math.abs(joint.first().index() - middle)))
        .map(joint -> cut(draft, sentence, joint));
  }

  private static String cut(Reading draft, Sentence sentence, Match joint) {
    List<Word> all = draft.words();
    Word before = all.get(joint.first().index() - 1);
    Word after = all.get(joint.first().index() + 1);
    String first = draft.quote(sentence.first().span().to(before.span()));
    String second = draft.quote(after.span().to(sentence.last().span()));
    String end = sentence.question() ? "?" : ".";
    String both =
        first + ". " + second.substring(0, 1).toUpperCase(Locale.ROOT) + second.substring(1) + end;
    return both.replace('\n', ' ');
  }
}
