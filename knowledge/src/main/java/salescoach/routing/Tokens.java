package salescoach.routing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The beginning of a message as small words and signs.
 *
 * <p>A number is {@code 9}, a telephone number {@code 5550100}, a blank {@code []}, a line break
 * {@code /}; of the punctuation only what helps to tell drafts from questions is kept. Emoji and
 * their codes leave nothing.
 */
final class Tokens {

  static final String NUMBER = "9";
  static final String PHONE = "5550100";
  static final String BLANK = "[]";
  static final String BREAK = "/";

  private static final int FEWEST_PHONE_DIGITS = 7;
  private static final int LONGEST_BLANK = 40;
  private static final int LONGEST_WORD = 30;
  private static final String KEPT = "?!,:.";

  /**
   * @param lower the word in small letters, or a sign
   * @param capital whether it begins with a capital
   * @param word whether it is letters
   * @param start where it begins in the text, in characters
   * @param end where it ends
   */
  record Token(String lower, boolean capital, boolean word, int start, int end) {
    boolean is(String expected) {
      return lower.equals(expected);
    }
  }

  private final String text;
  private final int limit;
  private final List<Token> tokens = new ArrayList<>();
  private int at;

  private Tokens(String text, int from, int limit) {
    this.text = text;
    this.at = from;
    this.limit = limit;
  }

  /** The tokens that begin between two places of a text. */
  static List<Token> of(String text, int from, int to) {
    Tokens scan = new Tokens(text, from, Math.min(to, text.length()));
    scan.run();
    return List.copyOf(scan.tokens);
  }

  private void run() {
    while (at < limit) {
      char c = text.charAt(at);
      if (Character.isLetter(c)) {
        word();
      } else if (Character.isDigit(c)) {
        number();
      } else if (c == '\n') {
        add(BREAK, at + 1);
      } else if (blankEnd() > at) {
        add(BLANK, blankEnd());
      } else if (c == ':' && emojiEnd() > at) {
        at = emojiEnd();
      } else if (KEPT.indexOf(c) >= 0) {
        add(String.valueOf(c), at + 1);
      } else {
        at++;
      }
    }
  }

  private void add(String token, int end) {
    tokens.add(new Token(token, false, false, at, end));
    at = end;
  }

  private void word() {
    int end = at;
    while (end < limit && (Character.isLetter(text.charAt(end)) || innerApostrophe(end))) {
      end++;
    }
    String lower =
        text.substring(at, Math.min(end, at + LONGEST_WORD))
            .toLowerCase(Locale.ROOT)
            .replace('’', '\'');
    boolean capital = Character.isUpperCase(text.charAt(at));
    tokens.add(new Token(lower, capital, true, at, end));
    at = end;
  }

  private boolean innerApostrophe(int place) {
    char c = text.charAt(place);
    return (c == '\'' || c == '’')
        && place + 1 < limit
        && Character.isLetter(text.charAt(place + 1));
  }

  private void number() {
    int digits = 0;
    int end = at;
    int i = at;
    while (i < limit
        && (Character.isDigit(text.charAt(i)) || " -.()".indexOf(text.charAt(i)) >= 0)) {
      boolean digit = Character.isDigit(text.charAt(i));
      digits += digit ? 1 : 0;
      end = digit ? i + 1 : end;
      i++;
    }
    add(digits >= FEWEST_PHONE_DIGITS ? PHONE : NUMBER, end);
  }

  /** Behind a template's blank such as [Name] or {{company}}, or here where none begins. */
  private int blankEnd() {
    char open = text.charAt(at);
    if (open != '[' && open != '{') {
      return at;
    }
    char close = open == '[' ? ']' : '}';
    int most = Math.min(limit, at + LONGEST_BLANK);
    boolean letters = false;
    for (int i = at + 1; i < most; i++) {
      char c = text.charAt(i);
      if (c == '\n') {
        return at;
      }
      if (c == close) {
        boolean twice = i + 1 < limit && text.charAt(i + 1) == close;
        return letters ? i + (twice ? 2 : 1) : at;
      }
      letters |= Character.isLetter(c);
    }
    return at;
  }

  /** Behind an emoji's code such as :thumbsup:, or here where none begins. */
  private int emojiEnd() {
    int i = at + 1;
    int most = Math.min(limit, at + LONGEST_BLANK);
    while (i < most && isCodeLetter(text.charAt(i))) {
      i++;
    }
    return i > at + 1 && i < most && text.charAt(i) == ':' ? i + 1 : at;
  }

  private static boolean isCodeLetter(char c) {
    return Character.isLowerCase(c) || Character.isDigit(c) || c == '_' || c == '-' || c == '+';
  }
}
