package salescoach.guideline.nonextstep;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import salescoach.kind.Match;
import salescoach.kind.PhraseList;
import salescoach.text.Numbers;
import salescoach.text.Reading;
import salescoach.text.Sentence;
import salescoach.text.Tag;
import salescoach.text.Word;

/** Moments that a sentence names, at which two people could talk. */
final class Moments {

  private static final int LATEST_HOUR = 24;
  private static final int LAST_OF_MONTH = 31;

  /** Before a day these speak of one that is over, or of how things go on such days. */
  private static final Set<String> NOT_TO_COME =
      Set.of("every", "each", "last", "since", "past", "previous", "a", "your", "their", "our");

  private static final Set<String> BEFORE_AN_HOUR =
      Set.of("at", "after", "before", "around", "from", "between");

  private static final Set<String> OF_A_CLOCK =
      Set.of("am", "pm", "a.m", "a.m.", "p.m", "p.m.", "o'clock", "sharp", "tomorrow", "today");

  private final PhraseList moments;

  Moments(PhraseList moments) {
    this.moments = moments;
  }

  List<Match> in(Reading draft, Sentence sentence) {
    return moments.in(draft, sentence.words()).stream()
        .filter(match -> isMoment(draft, match))
        .toList();
  }

  /** Whether it has a number: an hour, or a day of the month. */
  static boolean isExact(Match moment) {
    return moment.words().stream().anyMatch(word -> Numbers.valueOf(word).isPresent());
  }

  private static boolean isMoment(Reading draft, Match match) {
    for (Word word : match.words()) {
      OptionalInt value = Numbers.valueOf(word);
      if (value.isPresent()) {
        return isMoment(draft, match, word, value.getAsInt());
      }
    }
    int first = match.first().index();
    return first == 0 || !NOT_TO_COME.contains(draft.words().get(first - 1).lower());
  }

  /** No clock strikes 40, no month has a 90th, and "at three clinics" is a place. */
  private static boolean isMoment(Reading draft, Match match, Word number, int value) {
    String said = number.lower();
    if (!said.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == ':' || c == '.')) {
      return false;
    }
    boolean counts = countsWhatFollows(draft, number);
    if (BEFORE_AN_HOUR.contains(match.first().lower())) {
      return value <= LATEST_HOUR && !counts;
    }
    boolean alone = match.words().size() == 1;
    if (match.first().is("the") || alone) {
      return value <= LAST_OF_MONTH && (isOrdinal(said) ? !counts : alone && isClock(said));
    }
    return value <= LAST_OF_MONTH;
  }

  private static boolean countsWhatFollows(Reading draft, Word number) {
    if (number.index() + 1 == draft.words().size() || draft.pauseAfter(number)) {
      return false;
    }
    Word next = draft.words().get(number.index() + 1);
    return !OF_A_CLOCK.contains(next.lower())
        && draft.tag(next) == Tag.NOUN
        && draft.sentenceOf(next).equals(draft.sentenceOf(number));
  }

  private static boolean isOrdinal(String said) {
    return endsWithDigitAnd(said, Set.of("st", "nd", "rd", "th"));
  }

  private static boolean isClock(String said) {
    return said.indexOf(':') > 0 || endsWithDigitAnd(said, Set.of("am", "pm"));
  }

  private static boolean endsWithDigitAnd(String said, Set<String> ends) {
    int cut = said.length() - 2;
    return cut > 0 && Character.isDigit(said.charAt(cut - 1)) && ends.contains(said.substring(cut));
  }
}
