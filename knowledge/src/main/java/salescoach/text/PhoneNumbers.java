package salescoach.text;

import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.Leniency;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds telephone numbers, in digits and in digits' names, as transcribed speech has them. */
final class PhoneNumbers {

  /** The shortest number that a caller leaves: seven digits, without an area code. */
  private static final int FEWEST_DIGITS = 7;

  private static final int MOST_DIGITS = 15;
  private static final int FEWEST_WITH_TRUNK = 9;
  private static final int MOST_WITH_TRUNK = 12;

  /** No number is written over more characters. */
  private static final int LONGEST_RUN = 40;

  /** Two numbers with only a space between are told apart from ten digits on. */
  private static final int FEWEST_BEFORE_NEXT = 10;

  private static final int MOST_TRIES = 50;
  private static final int FEWEST_DIGIT_NAMES = 3;
  private static final String SEPARATORS = " -.,()+/\u00a0\u2010\u2011\u2013";

  /**
   * How the digits of a number without a leading 0 or + stand together in North America, Australia
   * and India; sums, dates and part numbers stand otherwise. A leading 0 makes ten or eleven digits
   * a British or Australian number.
   */
  private static final Set<List<Integer>> GROUPINGS =
      Set.of(
          List.of(3, 4),
          List.of(3, 3, 4),
          List.of(10),
          List.of(3, 7),
          List.of(6, 4),
          List.of(4, 3, 3),
          List.of(5, 5),
          List.of(1, 3, 3, 4),
          List.of(1, 10),
          List.of(11),
          List.of(3, 3, 2, 2));

  /** The lengths of a number whose digits were typed one by one. */
  private static final Set<Integer> LENGTHS = Set.of(7, 10, 11);

  private PhoneNumbers() {}

  /** The numbers of a text, those in digits first; none overlaps another. */
  static List<Span> find(String text, List<Word> words) {
    List<Span> found = new ArrayList<>();
    for (Span digits : digitRuns(text)) {
      if (isPhoneNumber(text.substring(digits.start(), digits.end()))) {
        found.add(digits);
      }
    }
    found.addAll(spoken(words, List.copyOf(found)));
    return List.copyOf(found);
  }

  /** Runs of digits and the few separators between them; a letter or money sign spoils a run. */
  private static List<Span> digitRuns(String text) {
    List<Span> runs = new ArrayList<>();
    int start = -1;
    int end = -1;
    for (int i = 0; i <= text.length() && runs.size() < MOST_TRIES; i++) {
      char c = i < text.length() ? text.charAt(i) : '\n';
      boolean digit = c >= '0' && c <= '9';
      boolean broken = digit ? isNext(text, start, end, i) : !isSeparator(text, end, i);
      if (start >= 0 && (broken || i - start > LONGEST_RUN)) {
        addIfLong(runs, text, start, end);
        start = -1;
      }
      if (digit) {
        start = start < 0 ? i : start;
        end = i + 1;
      }
    }
    return runs;
  }

  private static boolean isSeparator(String text, int end, int at) {
    return at < text.length() && at - end <= 2 && SEPARATORS.indexOf(text.charAt(at)) >= 0;
  }

  /** Whether the digit at {@code at} begins another number: the one before is whole already. */
  private static boolean isNext(String text, int start, int end, int at) {
    if (start < 0 || end == at || end - start < 2 || !Character.isDigit(text.charAt(end - 2))) {
      return false;
    }
    boolean pause = text.charAt(end) == ',' || text.startsWith(". ", end);
    boolean apart = pause || text.substring(end, at).indexOf(' ') >= 0;
    int digits = digits(text, start, end);
    return apart
        && digits >= (pause ? FEWEST_DIGITS : FEWEST_BEFORE_NEXT)
        && isPhoneNumber(text.substring(start, end));
  }

  private static int digits(String text, int start, int end) {
    return (int) text.substring(start, end).chars().filter(c -> c >= '0' && c <= '9').count();
  }

  private static void addIfLong(List<Span> runs, String text, int start, int end) {
    int digits = digits(text, start, end);
    if (digits >= FEWEST_DIGITS && digits <= MOST_DIGITS && standsApart(text, start, end)) {
      runs.add(new Span(opening(text, start), end));
    }
  }

  private static boolean standsApart(String text, int start, int end) {
    char before = start == 0 ? ' ' : text.charAt(start - 1);
    char after = end == text.length() ? ' ' : text.charAt(end);
    return !Character.isLetterOrDigit(before) && "$£€#".indexOf(before) < 0 && after != '%';
  }

  private static int opening(String text, int start) {
    int at = start;
    while (at > 0 && (text.charAt(at - 1) == '+' || text.charAt(at - 1) == '(')) {
      at--;
    }
    return at;
  }

  private static boolean isPhoneNumber(String run) {
    List<Integer> groups = groups(run);
    int digits = groups.stream().mapToInt(Integer::intValue).sum();
    if (run.indexOf('+') >= 0) {
      return isInternational(run.substring(run.indexOf('+')));
    }
    boolean trunk = run.charAt(run.charAt(0) == '(' ? 1 : 0) == '0';
    boolean date = run.indexOf('/') >= 0;
    boolean singly = groups.size() == digits && LENGTHS.contains(digits);
    return trunk
        ? !date && digits >= FEWEST_WITH_TRUNK && digits <= MOST_WITH_TRUNK
        : singly || GROUPINGS.contains(groups);
  }

  /** The library knows the lengths of all countries; it is loaded for a + only. */
  private static boolean isInternational(String run) {
    PhoneNumberUtil numbers = PhoneNumberUtil.getInstance();
    return numbers.findNumbers(run, "ZZ", Leniency.POSSIBLE, 1).iterator().hasNext();
  }

  private static List<Integer> groups(String run) {
    List<Integer> groups = new ArrayList<>();
    int length = 0;
    for (int i = 0; i <= run.length(); i++) {
      if (i < run.length() && Character.isDigit(run.charAt(i))) {
        length++;
      } else if (length > 0) {
        groups.add(length);
        length = 0;
      }
    }
    return groups;
  }

  /**
   * "six one four, double five five, oh one nine nine": seven digits or more, most of them said.
   */
  private static List<Span> spoken(List<Word> words, List<Span> known) {
    List<Span> found = new ArrayList<>();
    int from = 0;
    int digits = 0;
    int names = 0;
    for (int i = 0; i <= words.size(); i++) {
      int said = i < words.size() ? digitsSaid(words.get(i), known) : -1;
      if (said >= 0) {
        digits += said;
        names += said == 1 && words.get(i).shape() != Shape.NUMBER ? 1 : 0;
        continue;
      }
      if (digits >= FEWEST_DIGITS && digits <= MOST_DIGITS && names >= FEWEST_DIGIT_NAMES) {
        found.add(words.get(from).span().to(words.get(i - 1).span()));
      }
      from = i + 1;
      digits = 0;
      names = 0;
    }
    return found;
  }

  /** How many digits a word adds to a number that is read out, or -1 where it ends the number. */
  private static int digitsSaid(Word word, List<Span> known) {
    if (word.shape() == Shape.NUMBER && known.stream().anyMatch(word.span()::overlaps)) {
      return -1;
    }
    return switch (word.lower()) {
      case "o", "double", "treble" -> 1;
      case "triple", "hundred" -> 2;
      default -> digitsOfNumber(word);
    };
  }

  private static int digitsOfNumber(Word word) {
    if (Numbers.isDigitName(word)) {
      return 1;
    }
    if (word.shape() == Shape.NUMBER) {
      boolean plain = Scan.isOnly(word.lower(), "0123456789");
      return plain && word.lower().length() <= 4 ? word.lower().length() : -1;
    }
    return Numbers.valueOf(word).isPresent() ? 2 : -1;
  }
}
