package salescoach.guideline.nottailored;

import java.util.Optional;
import java.util.stream.Stream;
import salescoach.guideline.OwnQuestion;
import salescoach.guideline.Verdict;
import salescoach.kind.Match;
import salescoach.text.Reading;
import salescoach.text.Span;

/** What is said of a draft that is nobody's in particular. */
final class Remarks {

  private final Clues clues;
  private final Reading draft;

  Remarks(Clues clues) {
    this.clues = clues;
    this.draft = clues.draft();
  }

  /** It speaks to them, and to others of their trade as well. */
  Verdict fitsOthers(Evidence faint) {
    return Verdict.borderline(
        faint.span(),
        "Only \""
            + clues.around().clause(faint.span())
            + "\" speaks to them, and it would fit others too.",
        "Add one thing that you saw, read or heard about them.",
        homework());
  }

  /** It speaks to nobody; what pretends to is quoted. */
  Verdict fitsAnybody() {
    Span span = pretence().orElse(draft.absent());
    String company = draft.context().prospect().company();
    return Verdict.fault(
        span,
        span.isEmpty()
            ? "Nothing here belongs to " + (company.isEmpty() ? "them" : company) + " alone."
            : "\"" + draft.quote(span) + "\" fits anybody, and nothing else here is theirs either.",
        "Spend two minutes on their site, their adverts or their news, and open with what you find.",
        homework());
  }

  private Optional<Span> pretence() {
    Stream<Match> merged =
        clues.at("merged").stream().filter(match -> clues.facts().isCompany(match.last()));
    return Stream.concat(clues.at("vague").stream(), merged).map(Match::span).findFirst();
  }

  /** Only the rep knows what was looked up, so that the line is one to say where it is true. */
  private String homework() {
    String when = draft.isVoicemail() ? "called" : "wrote";
    return "If you read their reviews, say so: \"I read your latest reviews before I "
        + when
        + ".\" "
        + OwnQuestion.of(draft);
  }
}
