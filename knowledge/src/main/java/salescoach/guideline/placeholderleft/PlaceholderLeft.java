package salescoach.guideline.placeholderleft;

import com.google.auto.service.AutoService;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import salescoach.guideline.Guideline;
import salescoach.guideline.Team;
import salescoach.guideline.Verdict;
import salescoach.guideline.Wording;
import salescoach.kind.Match;
import salescoach.kind.PhraseList;
import salescoach.text.Part;
import salescoach.text.Reading;
import salescoach.text.Shape;
import salescoach.text.Span;
import salescoach.text.Word;

/** Sends a template with a blank that nobody filled. */
@AutoService(Guideline.class)
public final class PlaceholderLeft extends Guideline {

  /** Small words that may lead to a blank written with capitals: "from Your Company". */
  private static final Set<String> LEADS =
      Set.of("from", "with", "at", "hi", "hello", "hey", "dear", "morning", "afternoon");

  private final PhraseList bare = words("bare");
  private final PhraseList capitals = words("capitals");
  private final PhraseList inParens = words("in-parens");
  private final PhraseList anyName = words("any-name");
  private final Marked marked = new Marked(words("numerals"), words("quoting"));

  public PlaceholderLeft() {
    super("placeholder-left");
  }

  @Override
  public Verdict check(Reading draft, Team team) {
    List<Span> places = places(draft, team);
    if (!places.isEmpty()) {
      Span first = places.get(0);
      String more = places.size() == 1 ? "" : ", nor " + (places.size() - 1) + " more";
      return Verdict.fault(
              first,
              "Nobody filled the blank \"" + draft.quote(first) + "\"" + more + ".",
              "Fill it with what is true of this one person, or leave the sentence out.",
              Filling.of(draft, places).orElse(Wording.of(draft).question()))
          .alsoAt(places.subList(1, places.size()));
    }
    return team.findFirst(anyName, draft)
        .<Verdict>map(
            match ->
                Verdict.borderline(
                    match.span(),
                    "\"" + draft.quote(match.span()) + "\" reads like a stand-in for a name.",
                    "Say the real name.",
                    Wording.of(draft).question()))
        .orElseGet(Verdict::nothing);
  }

  /** All blanks in the text's order; none overlaps another. */
  private List<Span> places(Reading draft, Team team) {
    List<Span> all = new ArrayList<>(marked.in(draft));
    for (Match match : team.find(bare, draft)) {
      if (!hasBlank(match)) {
        all.add(match.span());
      }
    }
    for (Match match : team.find(capitals, draft)) {
      if (isNamed(draft, match)) {
        all.add(match.span());
      }
    }
    boolean parens = draft.text().indexOf('(') >= 0;
    for (Match match : parens ? team.find(inParens, draft) : List.<Match>of()) {
      Span span = match.span();
      if (draft.text().startsWith(")", span.end())
          && draft.text().startsWith("(", span.start() - 1)) {
        all.add(new Span(span.start() - 1, span.end() + 1));
      }
    }
    all.sort(Comparator.comparingInt(Span::start).thenComparingInt(span -> -span.end()));
    List<Span> apart = new ArrayList<>();
    for (Span span : all) {
      if (apart.isEmpty() || !apart.get(apart.size() - 1).overlaps(span)) {
        apart.add(span);
      }
    }
    return apart;
  }

  private static boolean hasBlank(Match match) {
    return match.words().stream().anyMatch(word -> word.shape() == Shape.BLANK);
  }

  /** Whether the words are written like a name, in a text that does not shout. */
  private static boolean isNamed(Reading draft, Match match) {
    Word first = match.first();
    boolean shouting =
        first.index() > 0
            && first.shape() == Shape.UPPER
            && draft.words().get(first.index() - 1).shape() == Shape.UPPER;
    return (first.isCapitalised() || LEADS.contains(first.lower()))
        && !shouting
        && !hasBlank(match)
        && draft.part(first) != Part.SUBJECT
        && match.words().stream().skip(1).allMatch(Word::isCapitalised);
  }
}
