package salescoach.bot.roster;

import java.text.Normalizer;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * Small letters without their accents, the same in Java and in SQL, so that "nunez" finds "Núñez".
 * It knows the Latin, Greek and Cyrillic letters. The database's own small letters may be those of
 * ASCII only, so the table has the capitals, too.
 */
public final class Folding {

  private static final char FIRST = '\u00C0';
  private static final char LAST = '\u052F';

  /** The Latin letters with two accents, such as those of Vietnam. */
  private static final char FIRST_MORE = '\u1E00';

  private static final char LAST_MORE = '\u1EFF';
  private static final char FIRST_MARK = '\u0300';
  private static final char LAST_MARK = '\u036F';

  /** Letters with a stroke, which Unicode doesn't take apart, and sigma at a word's end. */
  private static final String STROKES = "ØøŁłĐđĦħŦŧıς";

  private static final String WITHOUT_STROKES = "oollddhhttiσ";
  private static final String ACCENTED;
  private static final String PLAIN;

  static {
    StringBuilder accented = new StringBuilder(STROKES);
    StringBuilder plain = new StringBuilder(WITHOUT_STROKES);
    IntStream.concat(
            IntStream.rangeClosed(FIRST, LAST), IntStream.rangeClosed(FIRST_MORE, LAST_MORE))
        .forEach(c -> enter((char) c, accented, plain));
    // Accents that stand by themselves: what has no counterpart is left out, in SQL as well.
    for (char c = FIRST_MARK; c <= LAST_MARK; c++) {
      accented.append(c);
    }
    ACCENTED = accented.toString();
    PLAIN = plain.toString();
  }

  private Folding() {}

  /** The text in small letters, without accents. */
  public static String fold(String text) {
    String whole =
        Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT).replace("ß", "ss");
    StringBuilder folded = new StringBuilder(whole.length());
    for (int i = 0; i < whole.length(); i++) {
      char c = whole.charAt(i);
      int at = c < FIRST ? -1 : ACCENTED.indexOf(c);
      if (at < 0) {
        folded.append(c);
      } else if (at < PLAIN.length()) {
        folded.append(PLAIN.charAt(at));
      }
    }
    return folded.toString();
  }

  private static void enter(char c, StringBuilder accented, StringBuilder plain) {
    char bare = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD).charAt(0);
    char small = Character.toLowerCase(bare);
    if (small != c && !isMark(c) && STROKES.indexOf(c) < 0) {
      accented.append(c);
      plain.append(small);
    }
  }

  private static boolean isMark(char c) {
    return c >= FIRST_MARK && c <= LAST_MARK;
  }

  /** The same of a text in SQL; one without accents, as most are, takes no longer than lower(). */
  static String sql(String text) {
    return "CASE WHEN octet_length(%1$s) = char_length(%1$s) THEN lower(%1$s) ".formatted(text)
        + "ELSE replace(translate(lower(%s), '%s', '%s'), 'ß', 'ss') END"
            .formatted(text, ACCENTED, PLAIN);
  }
}
