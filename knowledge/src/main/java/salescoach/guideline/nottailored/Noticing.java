package salescoach.guideline.nottailored;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import salescoach.guideline.nottailored.Evidence.Weight;
import salescoach.kind.Match;
import salescoach.text.Pronouns;
import salescoach.text.Shape;
import salescoach.text.Word;

/** "I saw …", "congrats on …", "your sign says …", with what was seen in the same breath. */
final class Noticing {

  /** In how many words the thing seen must come. */
  private static final int BREATH = 14;

  private static final int FEW = 4;

  /** Whoever stands before "saw" or "noticed" for it to be the rep who did. */
  private static final Set<String> SEERS =
      Set.of(
          ("i we i've we've just recently also actually happened only was been hey hi so um uh cause"
                  + " because since as yeah")
              .split(" "));

  /** Before "you opened" these make it a case and no fact. */
  static final Set<String> CASES =
      Set.of(
          ("if when whether once after before until unless have has did do are were or help helping"
                  + " case")
              .split(" "));

  private final Clues clues;

  private Noticing(Clues clues) {
    this.clues = clues;
  }

  static List<Evidence> in(Clues clues) {
    Noticing noticing = new Noticing(clues);
    List<Evidence> found = new ArrayList<>();
    Stream<Match> own = clues.at("noticing").stream();
    Stream<Match> bare = clues.at("noticing-after-i").stream().filter(noticing::isTheReps);
    Stream.concat(own, bare).forEach(match -> noticing.seen(match, false).ifPresent(found::add));
    clues.at("hearing").forEach(match -> noticing.seen(match, true).ifPresent(found::add));
    clues.at("did").stream()
        .filter(match -> !CASES.contains(clues.around().before(match.first())))
        .forEach(match -> noticing.seen(match, true).ifPresent(found::add));
    return found;
  }

  private boolean isTheReps(Match match) {
    String before = clues.around().before(match.first());
    return clues.around().beginsClause(match.first())
        || SEERS.contains(before)
        || (before.equals("and") && clues.around().hasBefore(match.first(), "i", BREATH));
  }

  private Optional<Evidence> seen(Match match, boolean hearsay) {
    List<Word> breath = clues.around().after(match.last(), BREATH);
    List<Word> both = Stream.concat(match.words().stream(), breath.stream()).toList();
    boolean theirs = both.stream().anyMatch(this::isTheirs);
    Optional<Word> name = breath.stream().filter(clues::isForeignName).findFirst();
    boolean definite =
        match.last().is("the") || breath.stream().limit(2).anyMatch(word -> word.is("the"));
    if (hearsay && !theirs) {
      boolean telling = name.isPresent() || breath.stream().limit(FEW).anyMatch(Clues::isCount);
      return telling ? Optional.of(told(match, match.last(), Weight.FAINT)) : blank(match, breath);
    }
    if (!theirs && name.isEmpty() && !definite) {
      return blank(match, breath);
    }
    Stream<Word> things = clues.at("seen", both).stream().map(Match::last);
    Stream<Word> numbers = breath.stream().filter(Clues::isCount);
    return Stream.of(things, numbers, name.stream())
        .flatMap(words -> words)
        .min(Comparator.comparingInt(Word::index))
        .map(thing -> told(match, thing, Weight.STRONG))
        .or(() -> blank(match, breath));
  }

  /**
   * To the end of the clause in which the thing stands; a blank on the way there shows a template.
   */
  private Evidence told(Match match, Word thing, Weight weight) {
    List<Word> clause = new ArrayList<>(match.words());
    Word last = match.last();
    for (Word word : clues.around().after(match.last(), BREATH)) {
      if (last.index() >= thing.index() && clues.draft().pauseAfter(last)) {
        break;
      }
      clause.add(word);
      last = word;
    }
    boolean template = clause.stream().anyMatch(word -> word.shape() == Shape.BLANK);
    return new Evidence(match.span().to(last.span()), template ? Weight.FAINT : weight);
  }

  private boolean isTheirs(Word word) {
    return Pronouns.isYours(word)
        || word.shape() == Shape.ADDRESS
        || clues.facts().isCompany(word)
        || clues.facts().isPlace(word);
  }

  private static Optional<Evidence> blank(Match match, List<Word> breath) {
    return breath.stream()
        .filter(word -> word.shape() == Shape.BLANK)
        .findFirst()
        .map(word -> new Evidence(match.span().to(word.span()), Weight.FAINT));
  }
}
