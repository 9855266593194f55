package salescoach.guideline.noquestion;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.Optional;
import salescoach.guideline.Guideline;
import salescoach.guideline.Team;
import salescoach.guideline.Verdict;
import salescoach.guideline.Wording;
import salescoach.kind.Match;
import salescoach.kind.PhraseList;
import salescoach.kind.WorkQuestions;
import salescoach.text.Reading;
import salescoach.text.Sentence;
import salescoach.text.Span;

/** Tells and asks nothing, so that there is nothing for the prospect to answer. */
@AutoService(Guideline.class)
public final class NoQuestion extends Guideline {

  private static final String RECOMMENDATION =
      "Ask one specific question about how they do this today.";

  private final PhraseList favours = words("favours");

  public NoQuestion() {
    super("no-question");
  }

  @Override
  public Verdict check(Reading draft, Team team) {
    List<Sentence> questions = draft.questions();
    if (questions.isEmpty()) {
      Optional<Match> favour = team.findFirst(favours, draft);
      return favour.isPresent()
          ? onlyAFavour(draft, favour.get().span())
          : Verdict.fault(
              draft.absent(),
              "There is no question in this for " + reader(draft) + " to think about.",
              RECOMMENDATION,
              Wording.of(draft).question());
    }
    return WorkQuestions.in(draft).isEmpty()
        ? onlyAFavour(draft, questions.get(questions.size() - 1).span())
        : Verdict.nothing();
  }

  private static String reader(Reading draft) {
    String name = draft.context().prospect().firstName();
    return name.isEmpty() ? "the prospect" : name;
  }

  private static Verdict onlyAFavour(Reading draft, Span span) {
    return Verdict.borderline(
        span,
        "\"" + draft.quote(span) + "\" asks nothing about their own work.",
        RECOMMENDATION,
        Wording.of(draft).question());
  }
}
