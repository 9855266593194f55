package salescoach.guideline.openswithself;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.Optional;
import salescoach.guideline.Guideline;
import salescoach.guideline.OwnQuestion;
import salescoach.guideline.Team;
import salescoach.guideline.Verdict;
import salescoach.guideline.Wording;
import salescoach.kind.Caller;
import salescoach.kind.NamedSubject;
import salescoach.kind.Opening;
import salescoach.kind.PhraseList;
import salescoach.kind.WorkQuestions;
import salescoach.text.Reading;
import salescoach.text.Span;
import salescoach.text.Word;

/** Begins with the caller, where the prospect's own problem should stand. */
@AutoService(Guideline.class)
public final class OpensWithSelf extends Guideline {

  private final PhraseList self = words("self");
  private final PhraseList product = words("product");
  private final PhraseList followUp = words("follow-up");

  public OpensWithSelf() {
    super("opens-with-self");
  }

  @Override
  public Verdict check(Reading draft, Team team) {
    int opening = Opening.of(draft);
    return opening == draft.words().size()
        ? Verdict.nothing()
        : check(draft, team, draft.words().get(opening));
  }

  private Verdict check(Reading draft, Team team, Word first) {
    Optional<Caller> caller = Caller.at(draft, first);
    if (caller.isPresent()) {
      return introduced(draft, team, caller.get());
    }
    boolean selfish =
        team.findAt(self, draft, first)
            .filter(match -> !NamedSubject.isAnother(draft, match))
            .isPresent();
    if (selfish || announces(draft, team, first)) {
      return selfish(draft, Opening.clause(draft, first));
    }
    return team.findAt(followUp, draft, first)
        .map(match -> reminder(draft, match.span()))
        .orElseGet(() -> opensWithQuestion(draft, first));
  }

  /** A name with a company, or with what the caller does, is a fault; a bare name is a hint. */
  private Verdict introduced(Reading draft, Team team, Caller caller) {
    boolean goesOn =
        draft.words().stream()
            .filter(word -> word.start() >= caller.introduction().end() && !word.is("and"))
            .findFirst()
            .flatMap(next -> team.findAt(self, draft, next))
            .isPresent();
    return caller.company().isEmpty() && !goesOn
        ? reminder(draft, caller.introduction())
        : selfish(draft, caller.introduction());
  }

  /** Whether a product or company is the subject, and not one of the prospect's or a client. */
  private boolean announces(Reading draft, Team team, Word first) {
    List<Word> predicate = NamedSubject.predicate(draft, first.index());
    return !predicate.isEmpty() && team.findAt(product, draft, predicate.get(0)).isPresent();
  }

  private static Verdict selfish(Reading draft, Span span) {
    return Verdict.fault(
        span,
        "You open with yourself: \"" + draft.quote(span) + "\".",
        "Open with the question or the reason that concerns them, and say who you are after it.",
        instead(draft));
  }

  private static Verdict reminder(Reading draft, Span span) {
    return Verdict.borderline(
        span,
        "The first thing they get is \"" + draft.quote(span) + "\".",
        "Let the question or the reason go first.",
        instead(draft));
  }

  private static String instead(Reading draft) {
    return OwnQuestion.of(draft)
        + Wording.of(draft).introduction().map(line -> " " + line).orElse("");
  }

  private static Verdict opensWithQuestion(Reading draft, Word first) {
    return WorkQuestions.in(draft).stream()
        .filter(question -> question.span().overlaps(first.span()))
        .map(question -> first.span().to(question.last().span()))
        .findFirst()
        .map(span -> Verdict.praise("You open with a question: \"" + draft.quote(span) + "?\""))
        .orElse(Verdict.nothing());
  }
}
