package salescoach.guideline.phonenumber;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import salescoach.kind.Match;
import salescoach.kind.PhraseList;
import salescoach.kind.WordFile;
import salescoach.text.Reading;
import salescoach.text.Shape;
import salescoach.text.Span;
import salescoach.text.Word;

/** The caller's own numbers in a draft, and the blanks that stand for them. */
final class LeftNumbers {

  /** How far before a number the words may stand that say whose it is, in words. */
  private static final int REACH = 1;

  private final PhraseList someoneElses;
  private final Set<String> blankNames =
      Set.copyOf(WordFile.beside(getClass(), "phone-number.txt").lines("blank-names"));

  LeftNumbers(PhraseList someoneElses) {
    this.someoneElses = someoneElses;
  }

  List<Span> in(Reading draft) {
    List<Span> numbers = new ArrayList<>();
    List<Match> others = someoneElses.in(draft);
    for (Span number : draft.phoneNumbers()) {
      if (others.stream().noneMatch(match -> isAbout(draft, match, number))) {
        numbers.add(number);
      }
    }
    for (Word word : draft.words()) {
      if (word.shape() == Shape.BLANK && isForNumber(draft, word)) {
        numbers.add(word.span());
      }
    }
    return numbers;
  }

  private static boolean isAbout(Reading draft, Match match, Span number) {
    if (match.span().start() > number.start()) {
      return false;
    }
    long between =
        draft.words().stream()
            .filter(word -> word.start() >= match.span().end() && word.start() < number.start())
            .count();
    return between <= REACH && !draft.stopAfter(match.last());
  }

  /** "[Phone Number]" and XXX-XXXX are one; "[number] days" is not. */
  private boolean isForNumber(Reading draft, Word blank) {
    Set<String> names = Set.copyOf(List.of(blank.lower().split(" ")));
    boolean last = blank.index() + 1 == draft.words().size();
    Word next = draft.words().get(last ? blank.index() : blank.index() + 1);
    if (blank.lower().startsWith("xxx")) {
      return blank.joined() || next.joined();
    }
    boolean counts = !last && draft.after(blank).isBlank() && !next.isCapitalised();
    return names.contains("number")
        ? !counts && !names.contains("of")
        : names.stream().anyMatch(blankNames::contains);
  }
}
