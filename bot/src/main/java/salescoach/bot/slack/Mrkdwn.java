package salescoach.bot.slack;

import com.slack.api.model.block.composition.MarkdownTextObject;
import com.slack.api.model.block.composition.PlainTextObject;

/**
 * Text for Slack's mrkdwn.
 *
 * <p>{@link #escape} is for our own words; {@link #literal} is for a person's, and shows them as
 * they were typed. Links come alive nowhere: every text object made here is {@code verbatim}, which
 * keeps Slack from linking addresses, channels and names in plain text.
 */
public final class Mrkdwn {

  /*
   * mrkdwn has no escape for its formatting characters, and whether a zero-width character beside
   * one disarms it is left to each of Slack's clients: between two words it even arms it. So a
   * formatting character is shown as its twin, which no client formats. An underscore between two
   * letters or digits never formats and stays, because {{first_name}} is quoted often.
   */
  private static final char STAR = '\u2217';
  private static final char UNDERSCORE = '\u02CD';
  private static final char TILDE = '\u223C';
  private static final char BACKTICK = '\u02CB';

  /** Even escaped, a ">" that begins a line makes it a block quote. */
  private static final char QUOTE_MARK = '\u203A';

  private static final char REPLACEMENT = '\uFFFD';

  private Mrkdwn() {}

  /** The three characters that Slack wants escaped, and nothing else. */
  public static String escape(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  /**
   * A person's words, so that none of them mentions, links, calls a channel or formats. Control
   * characters and those that turn the writing direction are left out; half a surrogate pair
   * becomes U+FFFD. A colon stays, for {@code :wave:} is how Slack itself hands us an emoji.
   */
  public static String literal(String words) {
    StringBuilder literal = new StringBuilder(words.length() + 16);
    boolean lineStart = true;
    int at = 0;
    while (at < words.length()) {
      int c = words.codePointAt(at);
      if (!isLeftOut(c)) {
        append(literal, words, at, c, lineStart);
        lineStart = c == '\n' || (lineStart && Character.isWhitespace(c));
      }
      at += Character.charCount(c);
    }
    return literal.toString();
  }

  private static void append(StringBuilder to, String words, int at, int c, boolean lineStart) {
    switch (c) {
      case '&' -> to.append("&amp;");
      case '<' -> to.append("&lt;");
      case '>' -> to.append(lineStart ? String.valueOf(QUOTE_MARK) : "&gt;");
      case '*' -> to.append(STAR);
      case '_' -> to.append(isInsideWord(words, at) ? '_' : UNDERSCORE);
      case '~' -> to.append(TILDE);
      case '`' -> to.append(BACKTICK);
      default -> {
        boolean half = c <= Character.MAX_VALUE && Character.isSurrogate((char) c);
        to.appendCodePoint(half ? REPLACEMENT : c);
      }
    }
  }

  private static boolean isInsideWord(String words, int at) {
    return at > 0
        && at + 1 < words.length()
        && isAsciiWord(words.charAt(at - 1))
        && isAsciiWord(words.charAt(at + 1));
  }

  private static boolean isAsciiWord(char c) {
    return c < 128 && Character.isLetterOrDigit(c);
  }

  private static boolean isLeftOut(int c) {
    boolean control = Character.isISOControl(c) && c != '\n' && c != '\t';
    boolean turnsDirection = (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
    return control || turnsDirection;
  }

  /** A person's words on one line. */
  public static String line(String words) {
    return literal(oneLine(words));
  }

  /** The words with every run of white space as one space. */
  static String oneLine(String words) {
    StringBuilder line = new StringBuilder(words.length());
    boolean space = false;
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (Character.isWhitespace(c)) {
        space = !line.isEmpty();
      } else {
        line.append(space ? " " : "").append(c);
        space = false;
      }
    }
    return line.toString();
  }

  /**
   * A person's words on one line in quotation marks; of long ones the beginning and the end.
   *
   * @param most how many characters of the words are kept
   */
  public static String quoted(String words, int most) {
    return "“" + literal(Split.ends(oneLine(words), most)) + "”";
  }

  /** {@link #quoted} as a block quote. */
  public static String quote(String words, int most) {
    return "> " + quoted(words, most);
  }

  /** A member's name, which Slack puts in the place of the id; nobody is notified but by a DM. */
  public static String member(String id) {
    return "<@" + id + ">";
  }

  /** A text object of that mrkdwn, in which Slack links nothing by itself. */
  public static MarkdownTextObject text(String mrkdwn) {
    return MarkdownTextObject.builder().text(mrkdwn).verbatim(true).build();
  }

  /** A text object that is not mrkdwn: for labels. */
  public static PlainTextObject plain(String label) {
    return PlainTextObject.builder().text(label).build();
  }
}
