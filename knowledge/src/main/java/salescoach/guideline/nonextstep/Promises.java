package salescoach.guideline.nonextstep;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import salescoach.guideline.Team;
import salescoach.kind.Match;
import salescoach.kind.PhraseList;
import salescoach.text.Reading;
import salescoach.text.Span;
import salescoach.text.Word;

/** What a caller is about to send in writing. */
final class Promises {

  /** How far from the word "email" the words may stand that say it is on its way. */
  private static final int CLOSE = 12;

  private final PhraseList mail;
  private final PhraseList coming;
  private final PhraseList promising;
  private final PhraseList notPromising;
  private final PhraseList justNow;

  Promises(
      PhraseList mail,
      PhraseList coming,
      PhraseList promising,
      PhraseList notPromising,
      PhraseList justNow) {
    this.mail = mail;
    this.coming = coming;
    this.promising = promising;
    this.notPromising = notPromising;
    this.justNow = justNow;
  }

  /** The promises in the text's order, each from the words that make it one to what is sent. */
  List<Span> in(Reading draft, Team team) {
    List<Match> others = new ArrayList<>(team.find(notPromising, draft));
    others.removeIf(other -> justNow.isIn(draft, around(draft, other.span(), 2)));
    List<Span> found = new ArrayList<>();
    for (Match match : team.find(promising, draft)) {
      if (isFree(match, others)) {
        found.add(match.span());
      }
    }
    for (Match match : team.find(mail, draft)) {
      List<Match> signs = coming.in(draft, around(draft, match.span(), CLOSE));
      if (isFree(match, others) && !signs.isEmpty()) {
        found.add(withSign(draft, match, signs));
      }
    }
    found.sort(Comparator.comparingInt(Span::start));
    return found;
  }

  /** From the nearest sign of the same sentence: "I'm shooting you an email". */
  private static Span withSign(Reading draft, Match mail, List<Match> signs) {
    int start = mail.first().index();
    while (start > 0 && !draft.stopAfter(draft.words().get(start - 1))) {
      start--;
    }
    Span span = mail.span();
    for (Match sign : signs) {
      if (sign.first().index() >= start && sign.first().index() < mail.first().index()) {
        span = sign.span().to(mail.span());
      }
    }
    return span;
  }

  private static boolean isFree(Match match, List<Match> others) {
    return others.stream().noneMatch(other -> other.span().overlaps(match.span()));
  }

  /** The words of the same sentence, or of the text where {@code near} reaches over its end. */
  static List<Word> around(Reading draft, Span span, int near) {
    List<Word> all = draft.words();
    int first = 0;
    while (all.get(first).end() <= span.start()) {
      first++;
    }
    int last = first;
    while (last + 1 < all.size() && all.get(last + 1).start() < span.end()) {
      last++;
    }
    return all.subList(Math.max(0, first - near), Math.min(all.size(), last + near + 1));
  }
}
