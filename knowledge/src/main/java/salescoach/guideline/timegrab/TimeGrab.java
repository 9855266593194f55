package salescoach.guideline.timegrab;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import salescoach.guideline.Guideline;
import salescoach.guideline.Team;
import salescoach.guideline.Verdict;
import salescoach.guideline.Wording;
import salescoach.kind.Limit;
import salescoach.kind.Match;
import salescoach.kind.PhraseList;
import salescoach.text.Numbers;
import salescoach.text.Reading;
import salescoach.text.Word;

/** Asks a stranger for a quarter of an hour or more, instead of a few minutes on one objective. */
@AutoService(Guideline.class)
public final class TimeGrab extends Guideline {

  private static final int QUARTER_OF_AN_HOUR = 15;

  /** Words before a stretch of time that tell whose it is: "takes your people 40 minutes". */
  private static final int BEFORE = 5;

  private final Limit most =
      limit("minutes-asked", 14, 1, "minutes asked for; of a range the longer end");
  private final PhraseList minutes = words("minutes");
  private final PhraseList hours = words("hours");
  private final PhraseList asking = words("asking");
  private final PhraseList elsewhere = words("elsewhere");
  private final PhraseList rest = words("rest");

  public TimeGrab() {
    super("time-grab");
  }

  @Override
  public Verdict check(Reading draft, Team team) {
    for (Match match : team.find(minutes, draft)) {
      OptionalInt asked =
          match.words().stream().map(Numbers::valueOf).flatMapToInt(OptionalInt::stream).max();
      if (asked.isPresent() && asked.getAsInt() > team.value(most) && isAsked(draft, match)) {
        return grab(draft, match);
      }
    }
    Optional<Match> span =
        team.find(hours, draft).stream().filter(match -> isAsked(draft, match)).findFirst();
    return span.isPresent() && QUARTER_OF_AN_HOUR > team.value(most)
        ? grab(draft, span.get())
        : Verdict.nothing();
  }

  /** Whether the stretch is one that the prospect is to give: what stands around it tells. */
  private boolean isAsked(Reading draft, Match match) {
    List<Word> sentence = draft.sentenceOf(match.first()).words();
    List<Word> before = near(sentence, match.first().index() - BEFORE, match.first().index());
    List<Word> after = near(sentence, match.last().index() + 1, match.last().index() + 2);
    return !elsewhere.isIn(draft, before)
        && !rest.isIn(draft, after)
        && asking.isIn(draft, sentence);
  }

  private static List<Word> near(List<Word> sentence, int from, int to) {
    return sentence.stream().filter(word -> word.index() >= from && word.index() < to).toList();
  }

  private static Verdict grab(Reading draft, Match match) {
    return Verdict.fault(
        match.span(),
        "\"" + draft.quote(match.span()) + "\" is a big piece of a stranger's day.",
        "Ask for a few minutes on the one objective that matters most to them.",
        "Could I have a few minutes to understand the one thing that "
            + Wording.of(draft).company()
            + " wants solved first?");
  }
}
