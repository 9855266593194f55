package salescoach.guideline.nottailored;

import java.util.Optional;
import java.util.stream.Stream;
import salescoach.guideline.OwnQuestion;
import salescoach.guideline.Verdict;
import salescoach.kind.Match;
import salescoach.text.Reading;
import salescoach.text.Shape;
import salescoach.text.Span;

/** What is said of a draft that is nobody's in particular. */
final class Remarks {

  private static final String WHERE_TRUE = " If you did read their reviews, say so.";

  private final Clues clues;
  private final Reading draft;

  Remarks(Clues clues) {
    this.clues = clues;
    this.draft = clues.draft();
  }

  /**
   * It speaks to them, and to others of their trade as well; or a template's blank promises that it
   * will.
   */
  Verdict fitsOthers(Evidence faint) {
    return Verdict.borderline(
        faint.span(),
        blank(faint.span())
            .map(blank -> "What should speak to them is still a blank: \"" + blank + "\".")
            .orElseGet(
                () ->
                    "Only \""
                        + clues.around().clause(faint.span())
                        + "\" speaks to them, and it would fit others too."),
        "Add one thing that you saw, read or heard about them." + WHERE_TRUE,
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
        "Spend two minutes on their site, their reviews or their news, and open with what you find."
            + WHERE_TRUE,
        homework());
  }

  /** The blank in the clause of those words. */
  private Optional<String> blank(Span span) {
    String clause = clues.around().clause(span);
    return draft.words().stream()
        .filter(word -> word.shape() == Shape.BLANK)
        .map(word -> draft.quote(word.span()))
        .filter(clause::contains)
        .findFirst();
  }

  private Optional<Span> pretence() {
    Stream<Match> merged =
        clues.at("merged").stream().filter(match -> clues.facts().isCompany(match.last()));
    return Stream.concat(clues.at("vague").stream(), merged).map(Match::span).findFirst();
  }

  /** Only the rep knows what was looked up: the line is for where it is true. */
  private String homework() {
    String when = draft.isVoicemail() ? "called" : "wrote";
    return "I read your latest reviews before I " + when + ". " + OwnQuestion.of(draft);
  }
}
