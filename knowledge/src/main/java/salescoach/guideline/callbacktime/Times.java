package salescoach.guideline.callbacktime;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import salescoach.kind.Match;
import salescoach.kind.PhraseList;
import salescoach.text.Reading;
import salescoach.text.Shape;
import salescoach.text.Span;
import salescoach.text.Word;

/** When an announced call is to be, as the words around it tell. */
final class Times {

  /** How far behind the announcement its time may stand, in words. */
  private static final int BEHIND = 10;

  /** How far before it. */
  private static final int BEFORE = 8;

  private final PhraseList certain;
  private final PhraseList vague;

  Times(PhraseList certain, PhraseList vague) {
    this.certain = certain;
    this.vague = vague;
  }

  /**
   * A certain time of a call: an hour, or a part of a day. What stands behind the call counts
   * first.
   */
  Optional<Span> certain(Reading draft, Match call) {
    return Stream.of(behind(draft, call), before(draft, call))
        .flatMap(words -> Stream.concat(named(certain, draft, words), clock(words)))
        .findFirst();
  }

  /** The day of a call, which leaves the hour open. */
  Optional<Span> vague(Reading draft, Match call) {
    return Stream.of(behind(draft, call), before(draft, call))
        .flatMap(words -> named(vague, draft, words))
        .findFirst();
  }

  private static Stream<Span> named(PhraseList times, Reading draft, List<Word> starts) {
    return times.in(draft, starts).stream()
        .filter(match -> !isOther(draft, match.last()) && !isOther(draft, match.first()))
        .map(Match::span);
  }

  /** 2:15, 10am, 4.45pm. */
  private static Stream<Span> clock(List<Word> words) {
    return words.stream()
        .filter(word -> word.shape() == Shape.NUMBER)
        .filter(
            word ->
                word.lower().indexOf(':') > 0
                    || word.lower().endsWith("am")
                    || word.lower().endsWith("pm"))
        .map(Word::span);
  }

  /** A telephone number, a share or a date, which looks like a time of the day. */
  private static boolean isOther(Reading draft, Word word) {
    if (word.shape() != Shape.NUMBER) {
      return word.shape() == Shape.BLANK && word.lower().contains("number");
    }
    boolean share = "%dhst".indexOf(word.lower().charAt(word.lower().length() - 1)) >= 0;
    return share || draft.phoneNumbers().stream().anyMatch(word.span()::overlaps);
  }

  /** From the call's last word on, which may be the "at" of a time. */
  private static List<Word> behind(Reading draft, Match call) {
    List<Word> around = around(draft, call);
    return around.subList(call.last().index() - around.get(0).index(), around.size());
  }

  private static List<Word> before(Reading draft, Match call) {
    List<Word> around = around(draft, call);
    return around.subList(0, call.first().index() - around.get(0).index());
  }

  private static List<Word> around(Reading draft, Match call) {
    return around(draft, call, BEFORE);
  }

  /** The words of the same sentence that stand near enough to belong to a call. */
  static List<Word> around(Reading draft, Match call, int before) {
    List<Word> all = draft.words();
    int first = call.first().index();
    int from = first;
    while (from > 0 && first - from < before && !draft.stopAfter(all.get(from - 1))) {
      from--;
    }
    int last = call.last().index();
    int to = last;
    while (to + 1 < all.size() && to - last < BEHIND && !draft.stopAfter(all.get(to))) {
      to++;
    }
    return all.subList(from, to + 1);
  }
}
