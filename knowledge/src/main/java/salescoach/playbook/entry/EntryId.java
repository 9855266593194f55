package salescoach.playbook.entry;

/** The form of an entry's id. */
public final class EntryId {

  /** Longest id, in characters. */
  public static final int MOST = 60;

  private EntryId() {}

  /** Whether it is small letters, digits and single dashes, beginning with a letter. */
  public static boolean isOne(String id) {
    if (id.isEmpty() || id.length() > MOST || id.endsWith("-") || id.contains("--")) {
      return false;
    }
    return id.charAt(0) >= 'a'
        && id.charAt(0) <= 'z'
        && id.chars().allMatch(c -> c == '-' || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'));
  }

  /** An id made of a title, or {@code entry} where nothing of it is left. */
  public static String of(String title) {
    String words = title.strip();
    boolean number = !words.isEmpty() && words.charAt(0) >= '0' && words.charAt(0) <= '9';
    String id = letters(number ? "the " + words : words);
    return isOne(id) ? id : "entry";
  }

  private static String letters(String title) {
    StringBuilder id = new StringBuilder();
    for (char c : title.toLowerCase(java.util.Locale.ROOT).toCharArray()) {
      boolean kept = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
      if (kept && id.length() < MOST) {
        id.append(c);
      } else if (!kept && !id.isEmpty() && id.charAt(id.length() - 1) != '-' && c != '\'') {
        id.append('-');
      }
    }
    String trimmed = id.toString();
    while (trimmed.endsWith("-") || trimmed.length() > MOST) {
      trimmed = trimmed.substring(0, trimmed.length() - 1);
    }
    return trimmed;
  }
}
