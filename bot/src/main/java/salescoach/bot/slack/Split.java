package salescoach.bot.slack;

import java.util.ArrayList;
import java.util.List;

/**
 * Long text in pieces that fit: cut between words, and a word that is too long between two code
 * points, but never inside an escaped entity. Lengths are UTF-16 units.
 */
public final class Split {

  private static final String CUT = " …";
  private static final String BETWEEN = " … ";
  private static final String[] ENTITIES = {"&amp;", "&lt;", "&gt;"};

  /** Room for the longest entity, or for one code point and the mark of a cut. */
  private static final int LEAST = 8;

  private Split() {}

  /** The whole text in pieces of at most that length; none where there are no words. */
  public static List<String> pieces(String text, int most) {
    requireRoom(most);
    List<String> pieces = new ArrayList<>();
    int at = skipSpace(text, 0);
    while (at < text.length()) {
      int end = cut(text, at, most);
      String piece = text.substring(at, end).stripTrailing();
      if (!piece.isEmpty()) {
        pieces.add(piece);
      }
      at = skipSpace(text, end);
    }
    return List.copyOf(pieces);
  }

  /** The text, or as many of its first words as fit, with an ellipsis. */
  public static String first(String text, int most) {
    requireRoom(most);
    if (text.length() <= most) {
      return text;
    }
    return text.substring(0, cut(text, 0, most - CUT.length())).stripTrailing() + CUT;
  }

  /** The text, or its beginning and its end with an ellipsis between them. */
  public static String ends(String text, int most) {
    requireRoom(most);
    if (text.length() <= most) {
      return text;
    }
    int half = Math.max(1, (most - BETWEEN.length()) / 2);
    String beginning = text.substring(0, cut(text, 0, Math.max(2, half))).strip();
    return beginning + BETWEEN + text.substring(lastWords(text, half)).strip();
  }

  /** Where the last words begin that fit into that length. */
  private static int lastWords(String text, int most) {
    int least = text.length() - most;
    for (int i = least; i < text.length(); i++) {
      if (Character.isWhitespace(text.charAt(i))) {
        return i + 1;
      }
    }
    return Character.isLowSurrogate(text.charAt(least)) ? least + 1 : least;
  }

  /** Where a piece that begins there ends. */
  private static int cut(String text, int from, int most) {
    int limit = from + most;
    if (limit >= text.length()) {
      return text.length();
    }
    for (int i = limit; i > from; i--) {
      if (Character.isWhitespace(text.charAt(i))) {
        return i;
      }
    }
    return insideNothing(text, from, limit);
  }

  private static int insideNothing(String text, int from, int limit) {
    int amp = text.lastIndexOf('&', limit - 1);
    if (amp > from) {
      for (String entity : ENTITIES) {
        if (text.startsWith(entity, amp) && amp + entity.length() > limit) {
          return amp;
        }
      }
    }
    boolean insidePair =
        Character.isHighSurrogate(text.charAt(limit - 1))
            && Character.isLowSurrogate(text.charAt(limit));
    return insidePair && limit - 1 > from ? limit - 1 : limit;
  }

  private static int skipSpace(String text, int from) {
    int at = from;
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static void requireRoom(int most) {
    if (most < LEAST) {
      throw new IllegalArgumentException("A piece has room for " + LEAST + " characters at least.");
    }
  }
}
