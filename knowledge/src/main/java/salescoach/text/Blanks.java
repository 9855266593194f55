package salescoach.text;

import java.util.Locale;
import java.util.Set;

/**
 * Tells a template's blanks from words: {@code [Name]}, {@code {{company}}}, {@code <industry>},
 * {@code %CITY%}, {@code *|FNAME|*}, {@code ____}, {@code XX}, {@code FIRST_NAME}.
 */
final class Blanks {

  /** A longer stretch in brackets is a remark that somebody wrote and no blank. */
  static final int LONGEST = 80;

  private static final int MOST_BRACKETS = 4;
  private static final int FEWEST_UNDERSCORES = 2;
  private static final int MOST_EMPHASIS = 3;
  private static final int FEWEST_DOTS = 5;
  private static final int NONE = -1;
  private static final String OPENERS = "[{<%*|(«#";
  private static final String CLOSERS = "]}>%|*)»#";

  private static final Set<String> FIELDS =
      Set.of("name", "fname", "lname", "company", "title", "city", "state", "industry", "sender");

  private final String text;

  Blanks(String text) {
    this.text = text;
  }

  /** Where the blank that begins at {@code at} ends, or {@code at} where none begins. */
  int end(int at) {
    char c = text.charAt(at);
    return switch (c) {
      case '[' -> isLink(at) ? at : bracketed(at, "]");
      case '{' -> bracketed(at, "}");
      case '<' -> bracketed(at, ">");
      case '«' -> bracketed(at, "»");
      case '*' -> text.startsWith("*|", at) ? bracketed(at, "|*") : at;
      case '%', '#' -> hugged(at, c);
      case '_' -> underscores(at);
      case '.' -> dots(at);
      default -> at;
    };
  }

  /** Whether letters that stand in no brackets are a blank: XX, XXX, $X, X%, 20XX, FIRST_NAME. */
  boolean isStandIn(int from, int to) {
    char first = text.charAt(from);
    if (first != 'X' && first != 'x' && first != '1' && first != '2' && !hasJoint(from, to)) {
      return false;
    }
    String token = text.substring(from, Math.min(to, from + LONGEST));
    if (token.indexOf('_') > 0) {
      return isField(token);
    }
    if (Scan.isOnly(token, "X")) {
      return token.length() > 1 || touches(from, to);
    }
    if (Scan.isOnly(token, "x")) {
      return touches(from, to) || (token.length() > 1 && goesOn(to));
    }
    int figures = token.startsWith("20") || token.startsWith("19") ? 2 : 0;
    boolean unit = figures == 0 && token.length() > 2 && "KMBkmb".indexOf(last(token)) >= 0;
    String exes = token.substring(figures, token.length() - (unit ? 1 : 0));
    return (figures > 0 || unit) && exes.length() > 1 && Scan.isOnly(exes, "X");
  }

  private boolean hasJoint(int from, int to) {
    for (int i = from; i < to; i++) {
      if (text.charAt(i) == '_') {
        return true;
      }
    }
    return false;
  }

  private static char last(String token) {
    return token.charAt(token.length() - 1);
  }

  private static boolean isField(String token) {
    boolean shouted = token.chars().noneMatch(Character::isLowerCase);
    for (String part : token.toLowerCase(Locale.ROOT).split("_")) {
      if (FIELDS.contains(part)) {
        return true;
      }
    }
    return shouted && token.length() > 3;
  }

  /** Whether a money sign stands before, or a percent sign after. */
  private boolean touches(int from, int to) {
    boolean money = from > 0 && "$£€".indexOf(text.charAt(from - 1)) >= 0;
    return money || (to < text.length() && text.charAt(to) == '%');
  }

  /** Whether the sentence goes on behind; "xx" at the end of a line is a kiss. */
  private boolean goesOn(int to) {
    return to + 1 < text.length()
        && text.charAt(to) == ' '
        && Character.isLowerCase(text.charAt(to + 1));
  }

  private int bracketed(int at, String close) {
    int open = at;
    int lastOpen = Math.min(text.length(), at + MOST_BRACKETS);
    while (open < lastOpen && OPENERS.indexOf(text.charAt(open)) >= 0) {
      open++;
    }
    int end = contentEnd(open, close.charAt(0));
    if (end < 0 || !text.startsWith(close, end) || !isContent(at, open, end)) {
      return at;
    }
    int most = Math.min(text.length(), end + open - at);
    while (end < most && CLOSERS.indexOf(text.charAt(end)) >= 0) {
      end++;
    }
    return end;
  }

  /** Where the first closing sign stands; nothing else that opens or closes may stand before it. */
  private int contentEnd(int from, char close) {
    int limit = Math.min(text.length(), from + LONGEST);
    boolean broken = false;
    for (int i = from; i < limit; i++) {
      char c = text.charAt(i);
      if (c == close) {
        return i;
      }
      boolean secondLine = c == '\n' && (broken || close == '>');
      broken |= c == '\n';
      if (secondLine || "[]{}<>«»".indexOf(c) >= 0) {
        return NONE;
      }
    }
    return NONE;
  }

  private boolean isContent(int at, int from, int to) {
    String content = text.substring(from, to);
    boolean letters = content.chars().anyMatch(Character::isLetter);
    boolean mail = content.indexOf('@') >= 0 || content.indexOf(';') >= 0;
    if (text.charAt(at) != '<') {
      return !mail && (letters || content.isBlank() || content.strip().equals("#"));
    }
    String stripped = content.strip();
    boolean name = !stripped.isEmpty() && Character.isLetter(stripped.charAt(0));
    return name && !mail && stripped.chars().noneMatch(c -> "/:=".indexOf(c) >= 0);
  }

  /** A field between two equal signs: %CITY%, %%CITY%%, #FNAME#. */
  private int hugged(int at, char sign) {
    int from = at;
    while (from < text.length() && text.charAt(from) == sign && from - at < 2) {
      from++;
    }
    int limit = Math.min(text.length(), from + LONGEST);
    int to = from;
    while (to < limit && isFieldLetter(text.charAt(to), sign)) {
      to++;
    }
    String close = text.substring(at, from);
    boolean named = to > from + 1 && Character.isLetter(text.charAt(from));
    return named && text.startsWith(close, to) ? to + close.length() : at;
  }

  private static boolean isFieldLetter(char c, char sign) {
    boolean letter = sign == '#' ? Character.isUpperCase(c) : Character.isLetterOrDigit(c);
    return letter || c == '_' || c == '.';
  }

  /** A run of underscores; alone on its line it is a rule, around words it is emphasis. */
  private int underscores(int at) {
    if (at > 0 && text.charAt(at - 1) == '_') {
      return at;
    }
    int end = Scan.runEnd(text, at, '_');
    boolean touching =
        (end < text.length() && Character.isLetterOrDigit(text.charAt(end)))
            || (at > 0 && Character.isLetterOrDigit(text.charAt(at - 1)));
    boolean emphasis = touching && end - at <= MOST_EMPHASIS;
    boolean rule = Scan.startsLine(text, at) && Scan.endsLine(text, end);
    return end - at < FEWEST_UNDERSCORES || emphasis || rule ? at : end;
  }

  private int dots(int at) {
    if (at > 0 && !Character.isWhitespace(text.charAt(at - 1))) {
      return at;
    }
    int end = Scan.runEnd(text, at, '.');
    return end - at >= FEWEST_DOTS ? end : at;
  }

  private boolean isLink(int at) {
    int close = Scan.find(text, ']', at + 1, LONGEST);
    return close > 0 && text.startsWith("](", close);
  }
}
