package salescoach.text;

import java.util.List;
import java.util.Set;

/**
 * How many words it takes to say a text.
 *
 * <p>Digits of a telephone number count one each, other numbers as they are spoken with their unit
 * ("$7,200" is five), initials a letter each, the dots and slashes of an address one each.
 */
final class SpokenLength {

  /** Written in capitals and said as one word. */
  private static final Set<String> SAID_AS_A_WORD =
      Set.of(
          "nasa", "osha", "hipaa", "nato", "fema", "cobra", "gaap", "ram", "pin", "sim", "lan",
          "swot", "free", "now", "not", "all", "and", "the", "you", "your", "yes", "no", "new",
          "top", "win", "ever", "must", "this", "only", "any", "one", "two", "big", "best", "act",
          "call", "save", "stop", "never", "more");

  private static final int LONGEST_INITIALS = 4;
  private static final int DIGITS_READ_SINGLY = 3;

  private final String text;
  private final List<Word> words;
  private final List<Span> phoneNumbers;
  private final boolean shouted;

  private SpokenLength(String text, List<Word> words, List<Span> phoneNumbers) {
    this.text = text;
    this.words = words;
    this.phoneNumbers = phoneNumbers;
    long capitals = words.stream().filter(word -> word.shape() == Shape.UPPER).count();
    this.shouted = capitals * 2 > words.size();
  }

  /** The spoken words of a whole text; {@code phoneNumbers} are spans of it. */
  static int of(String text, List<Word> words, List<Span> phoneNumbers) {
    SpokenLength length = new SpokenLength(text, words, phoneNumbers);
    return words.stream().mapToInt(length::toSay).sum();
  }

  private int toSay(Word word) {
    return linkBefore(word)
        + switch (word.shape()) {
          case LOWER, CAPITALISED, MIXED -> word.joined() ? 0 : 1;
          case UPPER -> initials(word.lower());
          case NUMBER -> number(word);
          case ADDRESS -> address(word.lower());
          case BLANK -> Math.max(1, word.lower().split("\\s+").length);
        };
  }

  /** "15-20" is said with "to", "A & B" with "and". */
  private int linkBefore(Word word) {
    if (word.index() == 0) {
      return 0;
    }
    Word before = words.get(word.index() - 1);
    if (word.joined()) {
      boolean range =
          word.shape() == Shape.NUMBER
              && before.shape() == Shape.NUMBER
              && text.charAt(word.start() - 1) != '/'
              && !inPhoneNumber(word);
      return range ? 1 : 0;
    }
    return text.substring(before.end(), word.start()).indexOf('&') >= 0 ? 1 : 0;
  }

  private int initials(String lower) {
    boolean vowel = lower.chars().anyMatch(c -> "aeiouy".indexOf(c) >= 0);
    boolean aWord = SAID_AS_A_WORD.contains(lower) || (vowel && lower.length() > LONGEST_INITIALS);
    int letters = (int) lower.chars().filter(Character::isLetterOrDigit).count();
    return shouted || aWord || letters > LONGEST_INITIALS + 1 ? 1 : letters;
  }

  private int number(Word word) {
    String lower = word.lower();
    int digits = (int) lower.chars().filter(Character::isDigit).count();
    boolean touching = word.joined() || nextIsJoined(word);
    boolean year = Numbers.valueOf(word).stream().anyMatch(SpokenLength::isYear) && digits == 4;
    boolean code = lower.charAt(0) == '0' || (touching && digits > DIGITS_READ_SINGLY && !year);
    if (inPhoneNumber(word) || (code && digits > 1) || digits > 9) {
      return digits;
    }
    int said = 0;
    boolean afterPoint = false;
    for (int i = 0; i < lower.length(); ) {
      char c = lower.charAt(i);
      if (Character.isDigit(c)) {
        int end = runEnd(lower, i, afterPoint);
        said += afterPoint ? end - i : group(lower.substring(i, end).replace(",", ""), digits);
        i = end;
      } else {
        afterPoint = c == '.';
        said += c == ':' ? 0 : unit(lower, i);
        i = isLetterAt(lower, i) ? lettersEnd(lower, i) : i + 1;
      }
    }
    return said;
  }

  private static int runEnd(String lower, int from, boolean afterPoint) {
    int end = from;
    while (end < lower.length()
        && (Character.isDigit(lower.charAt(end)) || (!afterPoint && lower.charAt(end) == ','))) {
      end++;
    }
    return end;
  }

  private static int group(String run, int digits) {
    if (run.isEmpty() || (run.equals("00") && digits > 2)) {
      return 0;
    }
    long value = Long.parseLong(run);
    if (digits == 4 && isYear(value)) {
      return year(value / 100, value % 100);
    }
    boolean zero = run.length() == 2 && run.charAt(0) == '0';
    return Numbers.wordsToSay(value) + (zero ? 1 : 0);
  }

  private static boolean isYear(long value) {
    return value >= 1900 && value < 2100;
  }

  /** "Nineteen hundred", "nineteen oh five", "two thousand five", "twenty twenty four". */
  private static int year(long century, long rest) {
    if (rest >= 10) {
      return Numbers.wordsToSay(century) + Numbers.wordsToSay(rest);
    }
    return rest == 0 ? 2 : 3;
  }

  /** "pm" is two letters said, "th" is none, "%" and "k" and "$" are a word each. */
  private static int unit(String lower, int at) {
    if (!isLetterAt(lower, at)) {
      return lower.charAt(at) == ',' ? 0 : 1;
    }
    String letters = lower.substring(at, lettersEnd(lower, at));
    return switch (letters) {
      case "st", "nd", "rd", "th", "s" -> 0;
      case "am", "pm" -> 2;
      default -> 1;
    };
  }

  private static boolean isLetterAt(String lower, int at) {
    return Character.isLetter(lower.charAt(at));
  }

  private static int lettersEnd(String lower, int from) {
    int end = from;
    while (end < lower.length() && Character.isLetter(lower.charAt(end))) {
      end++;
    }
    return end;
  }

  private boolean nextIsJoined(Word word) {
    return word.index() + 1 < words.size() && words.get(word.index() + 1).joined();
  }

  private boolean inPhoneNumber(Word word) {
    return phoneNumbers.stream().anyMatch(word.span()::overlaps);
  }

  private static int address(String lower) {
    int said = 0;
    boolean inName = false;
    for (int i = 0; i < lower.length(); i++) {
      boolean letter = Character.isLetterOrDigit(lower.charAt(i));
      if (!letter || !inName) {
        said++;
      }
      inName = letter;
    }
    return lower.startsWith("www.") ? said + 2 : said;
  }
}
