package salescoach.guideline.salesy;

import com.google.auto.service.AutoService;
import java.util.List;
import salescoach.guideline.Guideline;
import salescoach.guideline.Team;
import salescoach.guideline.Verdict;
import salescoach.guideline.Wording;
import salescoach.kind.Marks;
import salescoach.kind.Match;
import salescoach.kind.PhraseList;
import salescoach.kind.Quotation;
import salescoach.kind.Shouting;
import salescoach.text.Reading;
import salescoach.text.Span;
import salescoach.text.Word;

/** Hype and pressure: the voice that people hang up on. */
@AutoService(Guideline.class)
public final class Salesy extends Guideline {

  /** What a clear mark weighs; a weak one weighs 1. */
  private static final int CLEAR = 2;

  /** Two marks, or one and a weak one. */
  private static final int TOO_MUCH = 3;

  private static final int WORDS_BEFORE = 4;

  private final PhraseList pressure = words("pressure");
  private final PhraseList hype = words("hype");
  private final PhraseList praise = words("praise");
  private final PhraseList claims = words("claims");
  private final PhraseList figures = words("figures");
  private final PhraseList free = words("free");
  private final PhraseList nudges = words("nudges");
  private final PhraseList sober = words("sober");
  private final PhraseList compliment = words("compliment");
  private final PhraseList complimented = words("complimented");

  public Salesy() {
    super("salesy");
  }

  @Override
  public Verdict check(Reading draft, Team team) {
    List<Match> harmless = team.find(sober, draft);
    List<Span> pushes = guilty(pressure, draft, team, harmless);
    if (!pushes.isEmpty()) {
      Span push = pushes.get(0);
      return Verdict.fault(
          push,
          "\"" + draft.quote(push) + "\" pushes.",
          "Give the reason to talk and let them pick the time.",
          "There's no rush. " + nextStep(draft));
    }
    Marks marks = new Marks();
    marks.add(guilty(praise, draft, team, harmless), CLEAR, Integer.MAX_VALUE);
    marks.add(guilty(hype, draft, team, harmless), CLEAR, Integer.MAX_VALUE);
    marks.add(Shouting.loud(draft), CLEAR, Integer.MAX_VALUE);
    marks.add(guilty(claims, draft, team, harmless), 1, 2);
    marks.add(guilty(figures, draft, team, harmless), 1, 1);
    marks.add(guilty(free, draft, team, harmless), 1, 1);
    if (marks.isEmpty()) {
      return Verdict.nothing();
    }
    marks.add(guilty(nudges, draft, team, harmless), 1, 2);
    marks.add(Shouting.excited(draft), 1, 1);
    return hyped(draft, marks);
  }

  /** The places of a list that are the rep's own words and about the rep's own thing. */
  private List<Span> guilty(PhraseList list, Reading draft, Team team, List<Match> harmless) {
    boolean mayCompliment = list == praise || list == claims;
    return team.find(list, draft).stream()
        .filter(match -> !Quotation.holds(draft, match.first()))
        .filter(match -> harmless.stream().noneMatch(h -> h.span().overlaps(match.span())))
        .filter(match -> !mayCompliment || !isCompliment(draft, match))
        .map(Match::span)
        .toList();
  }

  /** Whether the words speak of what the prospect does or is. */
  private boolean isCompliment(Reading draft, Match match) {
    List<Word> words = draft.words();
    int first = match.first().index();
    int after = match.last().index() + 1;
    return compliment.isIn(draft, words.subList(Math.max(0, first - WORDS_BEFORE), first))
        || complimented.isIn(draft, words.subList(after, Math.min(words.size(), after + 1)));
  }

  private static Verdict hyped(Reading draft, Marks marks) {
    List<Span> places = marks.places();
    Span first = places.get(0);
    List<Span> others = places.subList(1, places.size());
    String quote = "\"" + draft.quote(first) + "\"";
    String cure = "Say in plain words what it did for one customer.";
    String instead =
        "It may take one job off " + Wording.of(draft).company() + "'s plate. " + nextStep(draft);
    if (marks.weight() < TOO_MUCH) {
      return Verdict.borderline(
              first, quote + " is what everybody says of themselves.", cure, instead)
          .alsoAt(others);
    }
    String second = "\"" + draft.quote(others.get(0)) + "\"";
    return Verdict.fault(
            first, quote + " and " + second + " sound like an advertisement.", cure, instead)
        .alsoAt(others);
  }

  private static String nextStep(Reading draft) {
    return draft.isVoicemail() ? Wording.of(draft).emailPromise() : Wording.of(draft).invitation();
  }
}
