package salescoach.guideline.nottailored;

import com.google.auto.service.AutoService;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import salescoach.guideline.Guideline;
import salescoach.guideline.Team;
import salescoach.guideline.Verdict;
import salescoach.guideline.nottailored.Evidence.Weight;
import salescoach.kind.Match;
import salescoach.kind.PhraseList;
import salescoach.text.Reading;

/** Nothing in the message belongs to this person or company. */
@AutoService(Guideline.class)
public final class NotTailored extends Guideline {

  /** Sections that tell by themselves, with the words before them that turn them round. */
  private static final Map<String, Set<String>> TELLING =
      new TreeMap<>(
          Map.of(
              "met", Set.of("i", "we", "i've", "be"),
              "asked", Noticing.CASES,
              "theirs", Noticing.CASES));

  private static final List<String> SECTIONS =
      List.of(
          "noticing",
          "noticing-after-i",
          "hearing",
          "deeds",
          "did",
          "seen",
          "platform",
          "vague",
          "theirs",
          "met",
          "asked",
          "street",
          "state",
          "hearsay",
          "measure",
          "merged",
          "empty",
          "pain");

  private final Map<String, PhraseList> lists = new TreeMap<>();

  public NotTailored() {
    super("not-tailored");
    SECTIONS.forEach(section -> lists.put(section, words(section)));
  }

  @Override
  public Verdict check(Reading draft, Team team) {
    Clues clues = new Clues(draft, team, lists);
    List<Evidence> found = new ArrayList<>(Noticing.in(clues));
    for (Map.Entry<String, Set<String>> telling : TELLING.entrySet()) {
      if (first(found, Weight.STRONG).isEmpty()) {
        said(clues, telling.getKey(), telling.getValue(), found);
      }
    }
    Optional<Evidence> strong = first(found, Weight.STRONG);
    if (strong.isPresent()) {
      return Verdict.praise(
          "Only they could get this: \"" + clues.around().clause(strong.get().span()) + "\".");
    }
    TellingQuestions questions = new TellingQuestions(clues);
    found.addAll(questions.evidence());
    found.addAll(Names.in(clues, questions));
    found.addAll(Blanks.in(clues));
    found.addAll(Belongings.in(clues, questions));
    if (first(found, Weight.FAIR).isPresent()) {
      return Verdict.nothing();
    }
    Remarks remarks = new Remarks(clues);
    return first(found, Weight.FAINT).map(remarks::fitsOthers).orElseGet(remarks::fitsAnybody);
  }

  /** What a phrase says by itself, unless the word before turns it round: "if you opened". */
  private static void said(
      Clues clues, String section, Set<String> notAfter, List<Evidence> found) {
    for (Match match : clues.at(section)) {
      if (!notAfter.contains(clues.around().before(match.first()))) {
        found.add(
            new Evidence(match.span(), clues.isTemplate(match) ? Weight.FAINT : Weight.STRONG));
      }
    }
  }

  private static Optional<Evidence> first(List<Evidence> found, Weight weight) {
    Stream<Evidence> such = found.stream().filter(evidence -> evidence.weight() == weight);
    return such.min(Comparator.comparingInt(evidence -> evidence.span().start()));
  }
}
