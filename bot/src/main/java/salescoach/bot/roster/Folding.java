package salescoach.bot.roster;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Small letters without their accents, the same in Java and in SQL, so that "nunez" finds "Núñez".
 * It knows the accents of European languages.
 */
public final class Folding {

  private static final char FIRST = '\u00C0';
  private static final char LAST = '\u024F';

  /** Letters with a stroke, which Unicode doesn't take apart. */
  private static final String STROKES = "ØøŁłĐđĦħŦŧı";

  private static final String WITHOUT_STROKES = "oollddhhtti";
  private static final String ACCENTED;
  private static final String PLAIN;

  static {
    StringBuilder accented = new StringBuilder(STROKES);
    StringBuilder plain = new StringBuilder(WITHOUT_STROKES);
    for (char c = FIRST; c <= LAST; c++) {
      String apart = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD);
      if (apart.length() > 1) {
        accented.append(c);
        plain.append(Character.toLowerCase(apart.charAt(0)));
      }
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
      folded.append(at < 0 ? c : PLAIN.charAt(at));
    }
    return folded.toString();
  }

  /** The same of a text in SQL; one without accents, as most are, takes no longer than lower(). */
  static String sql(String text) {
    return "CASE WHEN octet_length(%1$s) = char_length(%1$s) THEN lower(%1$s) ".formatted(text)
        + "ELSE replace(translate(lower(%s), '%s', '%s'), 'ß', 'ss') END"
            .formatted(text, ACCENTED, PLAIN);
  }
}
