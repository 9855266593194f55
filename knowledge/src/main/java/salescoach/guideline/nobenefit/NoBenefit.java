package salescoach.guideline.nobenefit;

import com.google.auto.service.AutoService;
import java.util.Optional;
import salescoach.guideline.Guideline;
import salescoach.guideline.Team;
import salescoach.guideline.Verdict;
import salescoach.guideline.Wording;
import salescoach.kind.Benefits;
import salescoach.kind.PhraseList;
import salescoach.text.Reading;
import salescoach.text.Span;

/** Names neither a benefit for the prospect nor a problem solved. */
@AutoService(Guideline.class)
public final class NoBenefit extends Guideline {

  private static final int LONGEST_QUOTE = 60;

  private final PhraseList trade = words("benefits");

  public NoBenefit() {
    super("no-benefit");
  }

  @Override
  public Verdict check(Reading draft, Team team) {
    Benefits benefits = Benefits.in(draft);
    if (!benefits.named().isEmpty() || team.has(trade, draft)) {
      return Verdict.nothing();
    }
    String cure =
        "Make an educated guess at what would get better for them, and name it in their own terms.";
    Optional<Span> nearly = benefits.nearly();
    return nearly.isPresent()
        ? Verdict.borderline(nearly.get(), near(draft, nearly.get()), cure, instead(draft))
        : Verdict.fault(
            draft.absent(),
            "Nothing here says what the prospect would gain or be rid of.",
            cure,
            instead(draft));
  }

  private static String near(Reading draft, Span nearly) {
    boolean asked = draft.questions().stream().anyMatch(question -> question.span().equals(nearly));
    if (asked) {
      return "You ask about a problem and stop short of what would get better.";
    }
    String quote = draft.quote(nearly).replace('\n', ' ');
    return quote.length() > LONGEST_QUOTE
        ? "You tell how things go and stop short of what would get better for them."
        : "\"" + quote + "\" comes near to a benefit without naming one.";
  }

  /** A guess, as nobody here knows what the rep's customers say. */
  private static String instead(Reading draft) {
    Wording wording = Wording.of(draft);
    return wording.name()
        + (wording.name().isEmpty() ? "My" : "my")
        + " guess is that "
        + wording.company()
        + " might win back a few hours a week and put fewer things right twice.";
  }
}
