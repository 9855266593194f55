package salescoach.text;

import java.util.Locale;
import java.util.Set;

/**
 * Tells the asides that nobody says or reads: {@code [laughs]}, {@code [1]}, {@code [...]}, a tick
 * box, a tag of HTML.
 */
final class Asides {

  private static final int LONGEST = 80;
  private static final int LONGEST_TAG_NAME = 12;
  private static final int MOST_NOISE_WORDS = 4;
  private static final Set<String> NOISES =
      Set.of(
          "sic",
          "laughs",
          "laughing",
          "laughter",
          "laugh",
          "chuckle",
          "chuckles",
          "chuckling",
          "cough",
          "coughs",
          "coughing",
          "sigh",
          "sighs",
          "sighing",
          "pause",
          "pauses",
          "pausing",
          "beep",
          "beeps",
          "inaudible",
          "unintelligible",
          "indistinct",
          "crosstalk",
          "music",
          "noise",
          "noises",
          "barking",
          "barks",
          "silence",
          "redacted",
          "applause",
          "ringing",
          "rings",
          "honking",
          "throat",
          "breath",
          "breathes",
          "sniffs",
          "typing",
          "static",
          "external",
          "mumbles",
          "whispers",
          "background",
          "traffic",
          "siren",
          "sneezes");
  private static final Set<String> HTML =
      Set.of(
          "a",
          "b",
          "i",
          "u",
          "p",
          "br",
          "hr",
          "div",
          "span",
          "strong",
          "em",
          "ul",
          "ol",
          "li",
          "table",
          "tr",
          "td",
          "th",
          "h1",
          "h2",
          "h3",
          "h4",
          "img",
          "font",
          "html",
          "head",
          "body",
          "blockquote",
          "center",
          "small",
          "sup",
          "sub",
          "code",
          "pre");

  private final String text;

  Asides(String text) {
    this.text = text;
  }

  /** Where an aside that begins at {@code at} ends, or {@code at} where none begins. */
  int end(int at) {
    char c = text.charAt(at);
    if (c == '<') {
      return tagEnd(at);
    }
    int close = c == '[' ? Scan.find(text, ']', at + 1, LONGEST) : -1;
    if (close < 0) {
      return at;
    }
    String content = text.substring(at + 1, close).strip().toLowerCase(Locale.ROOT);
    boolean box = (content.isEmpty() || content.equals("x")) && Scan.startsLine(text, at);
    boolean note = !content.isEmpty() && Scan.isOnly(content, ".…0123456789");
    return box || note || isNoise(content) ? close + 1 : at;
  }

  private int tagEnd(int at) {
    int from = text.startsWith("</", at) ? at + 2 : at + 1;
    int to = from;
    while (to < text.length()
        && to - from < LONGEST_TAG_NAME
        && Character.isLetterOrDigit(text.charAt(to))) {
      to++;
    }
    int close = Scan.find(text, '>', to, LONGEST);
    boolean known = HTML.contains(text.substring(from, to).toLowerCase(Locale.ROOT));
    boolean apart = close == to || (close > to && " /".indexOf(text.charAt(to)) >= 0);
    return known && apart ? close + 1 : at;
  }

  private static boolean isNoise(String content) {
    String[] words = content.split("[ ,]+");
    boolean noise =
        words.length > 0 && (NOISES.contains(words[0]) || NOISES.contains(words[words.length - 1]));
    return noise && words.length <= MOST_NOISE_WORDS;
  }
}
