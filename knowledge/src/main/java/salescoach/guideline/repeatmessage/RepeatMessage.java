package salescoach.guideline.repeatmessage;

import com.google.auto.service.AutoService;
import java.util.BitSet;
import java.util.List;
import salescoach.guideline.Guideline;
import salescoach.guideline.Team;
import salescoach.guideline.Verdict;
import salescoach.guideline.Wording;
import salescoach.kind.Caller;
import salescoach.kind.Limit;
import salescoach.kind.PhraseList;
import salescoach.kind.Similarity;
import salescoach.text.OwnWords;
import salescoach.text.Reading;
import salescoach.text.Span;
import salescoach.text.Word;

/** Much the same as what this prospect already got. */
@AutoService(Guideline.class)
public final class RepeatMessage extends Guideline {

  /** With fewer words than this it is a nudge, whatever words it shares. */
  private static final int FEWEST_WORDS = 12;

  private static final double BUMP_LENGTH = 0.7;
  private static final int LONGEST_QUOTE = 8;

  private final Limit alike =
      limit("similarity-percent", 55, 1, "percent of the message that an earlier one has");
  private final PhraseList refersBack = words("refers-back");

  public RepeatMessage() {
    super("repeat-message");
  }

  @Override
  public Verdict check(Reading draft, Team team) {
    List<String> history = draft.context().history();
    List<Word> own = history.isEmpty() ? List.of() : ownWords(draft);
    Verdict found = Verdict.nothing();
    double most = team.value(alike);
    for (int i = 0; i < history.size() && own.size() >= FEWEST_WORDS; i++) {
      List<Word> earlier = OwnWords.of(history.get(i));
      Similarity similarity = Similarity.of(draft, own, earlier);
      boolean bump = own.size() < earlier.size() * BUMP_LENGTH && team.has(refersBack, draft);
      if (similarity.percent() > most && !bump) {
        most = similarity.percent();
        found = repeat(draft, similarity, history.size() - i);
      }
    }
    return found;
  }

  /** Without the introduction, which is the same in all that a rep says. */
  private static List<Word> ownWords(Reading draft) {
    BitSet introduction = Caller.introducing(draft);
    return OwnWords.of(draft).stream().filter(word -> !introduction.get(word.index())).toList();
  }

  private static Verdict repeat(Reading draft, Similarity similarity, int ago) {
    List<Word> run = similarity.run();
    Span same = run.isEmpty() ? draft.absent() : run.get(0).span().to(last(run).span());
    String which = ago == 1 ? "your last message" : "your message " + ago + " before this one";
    return Verdict.fault(
        same,
        Math.round(similarity.percent()) + " in 100 of this stood in " + which + quoted(draft, run),
        "Leave this thought where it is and come with another: a new question, a client of their"
            + " trade, an article.",
        fresh(draft));
  }

  private static String quoted(Reading draft, List<Word> run) {
    if (run.isEmpty()) {
      return ".";
    }
    List<Word> shown = run.subList(0, Math.min(run.size(), LONGEST_QUOTE));
    String end = shown.size() < run.size() ? " …" : "";
    return ": \"" + draft.quote(shown.get(0).span().to(last(shown).span())) + end + "\".";
  }

  private static Word last(List<Word> words) {
    return words.get(words.size() - 1);
  }

  private static String fresh(Reading draft) {
    Wording wording = Wording.of(draft);
    return "A different thought from my last one. "
        + wording.question()
        + " "
        + (draft.isVoicemail() ? wording.emailPromise() : wording.invitation());
  }
}
