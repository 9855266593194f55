package salescoach.text;

import java.util.Map;

/** The syllables of English words, by their groups of vowels and the usual silent letters. */
final class Syllables {

  private static final String VOWELS = "aeiouy";

  /** What many scripts say and no rule tells. */
  private static final Map<String, Integer> KNOWN =
      Map.ofEntries(
          Map.entry("area", 3),
          Map.entry("areas", 3),
          Map.entry("business", 2),
          Map.entry("businesses", 3),
          Map.entry("client", 2),
          Map.entry("clients", 2),
          Map.entry("create", 2),
          Map.entry("created", 3),
          Map.entry("creates", 2),
          Map.entry("creating", 3),
          Map.entry("every", 2),
          Map.entry("everyone", 3),
          Map.entry("everything", 3),
          Map.entry("evening", 2),
          Map.entry("idea", 3),
          Map.entry("ideas", 3),
          Map.entry("maybe", 2),
          Map.entry("people", 2),
          Map.entry("quiet", 2),
          Map.entry("science", 2),
          Map.entry("somebody", 3),
          Map.entry("someone", 2),
          Map.entry("something", 2),
          Map.entry("sometimes", 2),
          Map.entry("video", 3),
          Map.entry("videos", 3));

  private Syllables() {}

  /** At least one; numbers, addresses and blanks count as one. */
  static int of(Word word) {
    return switch (word.shape()) {
      case NUMBER, ADDRESS, BLANK -> 1;
      case LOWER, CAPITALISED, UPPER, MIXED -> of(word.lower());
    };
  }

  private static int of(String lower) {
    Integer known = KNOWN.get(lower);
    if (known != null) {
      return known;
    }
    int count = 0;
    for (int i = 0; i < lower.length(); i++) {
      boolean starts = isVowel(lower, i) && (!isVowel(lower, i - 1) || splits(lower, i));
      count += starts ? 1 : 0;
    }
    count -= count > 1 && endsSilently(lower) ? 1 : 0;
    count -= count > 2 && hasSilentMiddle(lower) ? 1 : 0;
    return Math.max(1, count);
  }

  private static boolean isVowel(String lower, int at) {
    return at >= 0 && at < lower.length() && VOWELS.indexOf(lower.charAt(at)) >= 0;
  }

  /** Whether the second of two vowels is said apart: "me-di-a", "an-nu-al", "do-ing", "buy-er". */
  private static boolean splits(String lower, int at) {
    String pair = lower.substring(at - 1, at + 1);
    char before = at < 2 ? ' ' : lower.charAt(at - 2);
    return switch (pair) {
      case "ia", "iu" -> "tscgx".indexOf(before) < 0;
      case "io" -> "tscgxln".indexOf(before) < 0;
      case "ua" -> "qg".indexOf(before) < 0;
      case "ye", "ya", "yo", "yi" -> isVowel(lower, at - 2);
      default -> lower.startsWith("ing", at) && lower.length() > 4;
    };
  }

  /** The e of "line" and of "lines", the ed of "helped"; not that of "table", "needed", "value". */
  private static boolean endsSilently(String lower) {
    if (lower.endsWith("ed")) {
      return endsIn(lower, 2, "td");
    }
    if (lower.endsWith("es")) {
      return endsIn(lower, 2, "scxzgh");
    }
    return lower.endsWith("e") && endsIn(lower, 1, "");
  }

  /** Whether a consonant not of {@code sounded} stands before an ending, and no "tl" or "bl". */
  private static boolean endsIn(String lower, int ending, String sounded) {
    int at = lower.length() - ending - 1;
    if (at < 1 || isVowel(lower, at) || sounded.indexOf(lower.charAt(at)) >= 0) {
      return false;
    }
    boolean liquid = lower.charAt(at) == 'l' && lower.charAt(at - 1) != 'l';
    return !liquid || isVowel(lower, at - 1);
  }

  /** The e of "likely", "careful" and "management"; not that of "element". */
  private static boolean hasSilentMiddle(String lower) {
    for (String ending : new String[] {"ment", "ments", "ly", "less", "ful", "ness"}) {
      int e = lower.length() - ending.length() - 1;
      if (e > 1 && lower.endsWith(ending) && lower.charAt(e) == 'e') {
        return !isVowel(lower, e - 1) && lower.charAt(e - 1) != 'l';
      }
    }
    return false;
  }
}
