package salescoach.guideline.desperate;

import com.google.auto.service.AutoService;
import java.util.List;
import salescoach.guideline.Guideline;
import salescoach.guideline.Team;
import salescoach.guideline.Verdict;
import salescoach.guideline.Wording;
import salescoach.kind.Marks;
import salescoach.kind.PhraseList;
import salescoach.kind.Quotation;
import salescoach.text.Reading;
import salescoach.text.Span;

/** Begs, lays on guilt, or apologises for being there. */
@AutoService(Guideline.class)
public final class Desperate extends Guideline {

  /** One plain plea, two apologies for calling, or one with two smaller signs. */
  private static final int TOO_MUCH = 4;

  private static final int APOLOGY = 2;
  private static final int SMALL = 1;

  private final PhraseList begging = words("begging");
  private final PhraseList need = words("need");
  private final PhraseList guilt = words("guilt");
  private final PhraseList small = words("small");
  private final PhraseList light = words("light");
  private final PhraseList humble = words("humble");

  public Desperate() {
    super("desperate");
  }

  @Override
  public Verdict check(Reading draft, Team team) {
    Marks marks = new Marks();
    for (PhraseList plea : List.of(begging, need, guilt, small)) {
      marks.add(own(plea, draft, team), TOO_MUCH, Integer.MAX_VALUE);
    }
    marks.add(own(light, draft, team), APOLOGY, 2);
    if (marks.isEmpty()) {
      return Verdict.nothing();
    }
    marks.add(own(humble, draft, team), SMALL, 2);
    List<Span> places = marks.places();
    Span first = places.get(0);
    String quote = "\"" + draft.quote(first) + "\"";
    List<Span> others = places.subList(1, places.size());
    String instead = Wording.of(draft).question() + " " + nextStep(draft);
    return marks.weight() < TOO_MUCH
        ? Verdict.borderline(
                first,
                quote + " makes you small before you have said anything.",
                "Leave it out and begin with the question.",
                instead)
            .alsoAt(others)
        : Verdict.fault(
                first,
                quote + " asks for pity.",
                "Give them a reason of their own to talk; they owe you nothing, and you owe them no"
                    + " apology.",
                instead)
            .alsoAt(others);
  }

  private static List<Span> own(PhraseList list, Reading draft, Team team) {
    return team.find(list, draft).stream()
        .filter(match -> !Quotation.holds(draft, match.first()))
        .map(match -> match.span())
        .toList();
  }

  private static String nextStep(Reading draft) {
    return draft.isVoicemail() ? Wording.of(draft).emailPromise() : Wording.of(draft).invitation();
  }
}
