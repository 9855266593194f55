package salescoach.guideline.nonextstep;

import java.util.List;
import java.util.Optional;
import salescoach.kind.Match;
import salescoach.kind.PhraseList;
import salescoach.text.Reading;
import salescoach.text.Sentence;

/** A time to talk that an email offers, which is more than a day or a number that it mentions. */
final class Offers {

  /** How far from the moment the words may stand that offer it. */
  private static final int NEAR = 8;

  /** How far apart two moments to choose from may stand, counted from the end of the first. */
  private static final int APART = 6;

  /** A question of no more words may be a moment and nothing else: "Thursday 1:30?". */
  private static final int BARE = 4;

  private final Moments moments;
  private final PhraseList offering;
  private final PhraseList suggesting;
  private final PhraseList theirs;
  private final PhraseList announced;

  Offers(
      Moments moments,
      PhraseList offering,
      PhraseList suggesting,
      PhraseList theirs,
      PhraseList announced) {
    this.moments = moments;
    this.offering = offering;
    this.suggesting = suggesting;
    this.theirs = theirs;
    this.announced = announced;
  }

  /** The sentence that offers a time; of several the one that gives a choice. */
  Optional<Sentence> in(Reading draft) {
    List<Sentence> found =
        draft.bodySentences().stream().filter(sentence -> offers(draft, sentence)).toList();
    return found.stream()
        .filter(sentence -> isChoice(draft, moments.in(draft, sentence)))
        .findFirst()
        .or(() -> found.stream().findFirst());
  }

  private boolean offers(Reading draft, Sentence sentence) {
    List<Match> named = moments.in(draft, sentence);
    if (named.isEmpty() || announced.isIn(draft, sentence.words())) {
      return false;
    }
    return isBare(draft, sentence, named)
        || offering.in(draft, sentence.words()).stream()
            .anyMatch(sign -> named.stream().anyMatch(moment -> isNear(sign, moment)))
        || isBareChoice(draft, sentence, named);
  }

  /**
   * Whether a sentence may be meant as an offer: it names a moment and asks, or has a word of times
   * and of being free, or names two hours. A coach lets that pass.
   */
  boolean mayBeIn(Reading draft) {
    return draft.bodySentences().stream().anyMatch(sentence -> mayOffer(draft, sentence));
  }

  private boolean mayOffer(Reading draft, Sentence sentence) {
    List<Match> named = moments.in(draft, sentence);
    if (named.isEmpty() || announced.isIn(draft, sentence.words())) {
      return false;
    }
    if (sentence.question()) {
      return !theirs.isIn(draft, sentence.words()) || offering.isIn(draft, sentence.words());
    }
    return suggesting.isIn(draft, sentence.words())
        || named.stream().filter(Moments::isExact).count() > 1;
  }

  private boolean isBare(Reading draft, Sentence sentence, List<Match> named) {
    return sentence.question()
        && sentence.words().size() <= BARE
        && named.stream().anyMatch(Moments::isExact)
        && !theirs.isIn(draft, sentence.words());
  }

  private static boolean isNear(Match sign, Match moment) {
    return moment.first().index() - sign.last().index() <= NEAR
        && sign.first().index() - moment.last().index() <= NEAR;
  }

  /** "Tuesday at 10 or Thursday at 3, in your office", which asks nothing about their own days. */
  private boolean isBareChoice(Reading draft, Sentence sentence, List<Match> named) {
    return (sentence.question() || named.stream().anyMatch(Moments::isExact))
        && isChoice(draft, named)
        && !theirs.isIn(draft, sentence.words());
  }

  private static boolean isChoice(Reading draft, List<Match> named) {
    for (int i = 1; i < named.size(); i++) {
      int from = named.get(i - 1).last().index() + 1;
      int to = named.get(i).first().index();
      if (to - from <= APART
          && draft.words().subList(from, to).stream().anyMatch(word -> word.is("or"))) {
        return true;
      }
    }
    return false;
  }
}
