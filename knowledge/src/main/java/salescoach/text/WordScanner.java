package salescoach.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Cuts a text into words in one pass.
 *
 * <p>A word is letters with inner apostrophes, a number with its signs and unit, an address, or a
 * template's blank. Hyphens and slashes end a word and join the next to it. Invisible characters
 * inside a word belong to its span and not to its letters.
 */
final class WordScanner {

  /** Longer words are cut to this many letters in {@link Word#lower}; nobody's word is longer. */
  static final int LONGEST_WORD = 64;

  private static final int LONGEST_ADDRESS = 256;
  private static final String MONEY = "$£€¥";

  private final String text;
  private final Asides asides;
  private final Blanks blanks;
  private final List<Word> words = new ArrayList<>();
  private int at;
  private int joint = -1;

  private WordScanner(String text) {
    this.text = text;
    this.asides = new Asides(text);
    this.blanks = new Blanks(text);
  }

  static List<Word> scan(String text) {
    WordScanner scanner = new WordScanner(text);
    scanner.run();
    return List.copyOf(scanner.words);
  }

  private void run() {
    while (at < text.length()) {
      char c = text.charAt(at);
      int aside = asides.end(at);
      int blank = aside > at ? at : blanks.end(at);
      if (aside > at) {
        at = aside;
      } else if (blank > at) {
        add(blank, Shape.BLANK);
      } else if (isLetter(at)) {
        letters();
      } else if (Character.isDigit(c) || startsMoney() || startsRank()) {
        int end = numberEnd();
        add(end, blanks.isStandIn(at, end) ? Shape.BLANK : Shape.NUMBER);
      } else {
        if (isJoint(c)) {
          joint = at;
        }
        at += Character.charCount(text.codePointAt(at));
      }
    }
  }

  private void letters() {
    int address = addressEnd();
    if (address > at) {
      add(address, Shape.ADDRESS);
      return;
    }
    int end = lettersEnd();
    add(end, blanks.isStandIn(at, end) ? Shape.BLANK : shape(at, end));
  }

  private void add(int end, Shape shape) {
    boolean joined = joint >= 0 && joint == at - 1 && !words.isEmpty() && touchesLast(joint);
    int letters = text.charAt(at) == '#' ? at + 1 : at;
    String lower = shape == Shape.BLANK ? blankContent(at, end) : normal(letters, end);
    words.add(new Word(words.size(), new Span(at, end), lower, shape, joined));
    at = end;
  }

  private boolean touchesLast(int position) {
    return words.get(words.size() - 1).end() == position;
  }

  private static boolean isJoint(char c) {
    return c == '-' || c == '/' || c == '\u2010' || c == '\u2011' || c == '\u2013';
  }

  private boolean isLetter(int index) {
    return Character.isLetter(text.codePointAt(index));
  }

  /** Marks that belong to the letter before them: accents, joiners, bidi marks. */
  private boolean isInvisible(int index) {
    int type = Character.getType(text.charAt(index));
    return type == Character.FORMAT
        || type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK;
  }

  private int lettersEnd() {
    int end = at;
    while (end < text.length()) {
      int code = text.codePointAt(end);
      if (Character.isLetterOrDigit(code)) {
        end += Character.charCount(code);
      } else if (isInvisible(end) || isInnerMark(end)) {
        end++;
      } else {
        break;
      }
    }
    return end;
  }

  private boolean isInnerMark(int index) {
    char c = text.charAt(index);
    boolean letterFollows = index + 1 < text.length() && isLetter(index + 1);
    if (c == '\'' || c == '\u2019' || c == '\u02bc') {
      return letterFollows;
    }
    if (c == '_') {
      return letterFollows;
    }
    if (c == '&') {
      return letterFollows && index > 0 && Character.isUpperCase(text.charAt(index - 1));
    }
    return c == '.' && isAbbreviationDot(index);
  }

  /** The dots of U.S., p.m., e.g.: one letter stands before each and one after. */
  private boolean isAbbreviationDot(int index) {
    if (index - 1 < at || !Character.isLetter(text.charAt(index - 1))) {
      return false;
    }
    boolean singleBefore = index - 1 == at || text.charAt(index - 2) == '.';
    if (!singleBefore) {
      return false;
    }
    boolean letterAfter = index + 1 < text.length() && Character.isLetter(text.charAt(index + 1));
    boolean singleAfter =
        letterAfter
            && (index + 2 >= text.length() || !Character.isLetterOrDigit(text.charAt(index + 2)));
    return singleAfter || (!letterAfter && index - 2 > at);
  }

  private boolean startsMoney() {
    return MONEY.indexOf(text.charAt(at)) >= 0
        && at + 1 < text.length()
        && Character.isDigit(text.charAt(at + 1));
  }

  /** The sign of "#1" belongs to the number and is not said as one. */
  private boolean startsRank() {
    return text.charAt(at) == '#'
        && at + 1 < text.length()
        && Character.isDigit(text.charAt(at + 1))
        && (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)));
  }

  private int numberEnd() {
    int end = at + 1;
    while (end < text.length()) {
      char c = text.charAt(end);
      boolean digitFollows = end + 1 < text.length() && Character.isDigit(text.charAt(end + 1));
      if (Character.isLetterOrDigit(c) || ((c == ',' || c == '.' || c == ':') && digitFollows)) {
        end++;
      } else {
        break;
      }
    }
    if (end < text.length() && (text.charAt(end) == '%' || text.charAt(end) == '+')) {
      end++;
    }
    return end;
  }

  /** Mail and web addresses: letters with an inner @, a scheme, www., or a dotted name. */
  private int addressEnd() {
    int end = at;
    int dots = 0;
    boolean mark = false;
    int limit = Math.min(text.length(), at + LONGEST_ADDRESS);
    while (end < limit && isAddressChar(text.charAt(end))) {
      char c = text.charAt(end);
      if (c == '.' && end + 1 < text.length() && isLetterOrDigit(end + 1)) {
        dots++;
      }
      mark |= c == '@' || (c == ':' && text.startsWith("//", end + 1));
      end++;
    }
    while (end > at && !isLetterOrDigit(end - 1) && text.charAt(end - 1) != '/') {
      end--;
    }
    boolean www = text.regionMatches(true, at, "www.", 0, 4);
    boolean dotted = dots > 0 && dottedName(end);
    return mark || www || dotted ? end : at;
  }

  private boolean dottedName(int end) {
    int slash = text.indexOf('/', at);
    int hostEnd = slash > at && slash < end ? slash : end;
    int dot = text.lastIndexOf('.', hostEnd - 1);
    int suffix = hostEnd - dot - 1;
    return dot > at + 1
        && suffix >= 2
        && suffix <= 7
        && Character.isLowerCase(text.charAt(dot + 1))
        && text.charAt(dot - 1) != '.';
  }

  private boolean isLetterOrDigit(int index) {
    return Character.isLetterOrDigit(text.charAt(index));
  }

  private static boolean isAddressChar(char c) {
    return c < 128 && (Character.isLetterOrDigit(c) || "@._-/:?=&%+#~".indexOf(c) >= 0);
  }

  private String blankContent(int from, int to) {
    StringBuilder content = new StringBuilder();
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      content.append(Character.isLetterOrDigit(c) ? Character.toLowerCase(c) : ' ');
    }
    return content.toString().strip();
  }

  private String normal(int from, int to) {
    int cut = Math.min(to, from + LONGEST_WORD);
    StringBuilder letters = new StringBuilder(cut - from);
    boolean plain = true;
    for (int i = from; i < cut; i++) {
      char c = text.charAt(i);
      plain &= c < 128;
      if (c == '\u2019' || c == '\u02bc') {
        letters.append('\'');
      } else if (c < 128 || Character.getType(c) != Character.FORMAT) {
        letters.append(c);
      }
    }
    String shown = letters.toString();
    String folded = plain ? shown : Normalizer.normalize(shown, Normalizer.Form.NFKC);
    return folded.toLowerCase(Locale.ROOT);
  }

  private Shape shape(int from, int to) {
    int upper = 0;
    int lower = 0;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (Character.isUpperCase(c)) {
        upper++;
      } else if (Character.isLowerCase(c)) {
        lower++;
      }
    }
    if (upper == 0) {
      return Shape.LOWER;
    }
    if (lower == 0) {
      return upper == 1 ? Shape.CAPITALISED : Shape.UPPER;
    }
    return upper == 1 && Character.isUpperCase(text.charAt(from)) ? Shape.CAPITALISED : Shape.MIXED;
  }
}
