package salescoach.guideline.onebenefit;

import com.google.auto.service.AutoService;
import java.util.List;
import salescoach.guideline.Guideline;
import salescoach.guideline.Team;
import salescoach.guideline.Verdict;
import salescoach.guideline.Wording;
import salescoach.kind.Benefits;
import salescoach.kind.Features;
import salescoach.kind.Match;
import salescoach.kind.PhraseList;
import salescoach.text.Reading;

/** Stakes all on one guess at what the prospect needs, where two hedge the bet. */
@AutoService(Guideline.class)
public final class OneBenefit extends Guideline {

  private static final int LONGEST_QUOTE = 8;

  private final PhraseList quotable = words("quotable");
  private final PhraseList things = words("things");

  public OneBenefit() {
    super("one-benefit");
  }

  @Override
  public Verdict check(Reading draft, Team team) {
    Benefits benefits = Benefits.in(draft);
    boolean first = draft.context().history().isEmpty();
    if (!first || Features.in(draft).isMuch()) {
      return Verdict.nothing();
    }
    List<Match> quotes = benefits.named().stream().filter(b -> isQuotable(draft, b)).toList();
    if (benefits.isSingle()) {
      return quotes.isEmpty() ? Verdict.nothing() : single(draft, quotes.get(0));
    }
    return quotes.size() == 2
        ? Verdict.praise(
            "It names two benefits: \""
                + quote(draft, quotes.get(0))
                + "\" and \""
                + quote(draft, quotes.get(1))
                + "\".")
        : Verdict.nothing();
  }

  /** Whether the words were understood well enough to be held up to the one who wrote them. */
  private boolean isQuotable(Reading draft, Match benefit) {
    int length = benefit.words().size();
    return length > 1
        && length <= LONGEST_QUOTE
        && quotable.isIn(draft, benefit.words().subList(0, 1));
  }

  private static String quote(Reading draft, Match benefit) {
    return draft.quote(benefit.span()).replace('\n', ' ');
  }

  private Verdict single(Reading draft, Match benefit) {
    Wording wording = Wording.of(draft);
    String quote = quote(draft, benefit);
    String guess =
        things.isIn(draft, benefit.words().subList(0, 1)) ? quote : "fewer things done twice";
    return Verdict.fault(
        benefit.span(),
        "\"" + quote + "\" is the one benefit that you name.",
        "Put a second guess beside it.",
        wording.name()
            + (wording.name().isEmpty() ? "For " : "for ")
            + wording.company()
            + " I'd guess at two things: "
            + guess
            + ", and hours won back each week.");
  }
}
