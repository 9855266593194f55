package salescoach.bot.review;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** What may stand behind {@code /coach}. */
public enum Subcommand {
  REVIEW("your draft", "the verdict on a voicemail or an email; with nothing behind it, a form"),
  SCRIPTS("", "the scripts that you keep, the one least lately used first"),
  PACE("150", "how many words you speak a minute, so that seconds are yours"),
  FORGET("", "deletes your drafts and what I said of them, after asking you"),
  ADMIN("", "roles and settings, for admins"),
  HELP("", "this list");

  /** A word further off than that is no slip of the finger. */
  private static final int MOST_SLIPS = 2;

  private static final int LONGEST = 20;

  private final String hint;
  private final String says;

  Subcommand(String hint, String says) {
    this.hint = hint;
    this.says = says;
  }

  /** The subcommand as it is typed. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** What may be typed behind it; empty where nothing may. */
  public String hint() {
    return hint;
  }

  /** What it does, in a line. */
  public String says() {
    return says;
  }

  /** The subcommand of that word, in any case, or nothing. */
  public static Optional<Subcommand> of(String typed) {
    String word = typed.strip().toLowerCase(Locale.ROOT);
    return Arrays.stream(values()).filter(it -> it.word().equals(word)).findFirst();
  }

  /** The subcommand that was most likely meant, or nothing where none comes near. */
  public static Optional<Subcommand> nearest(String typed) {
    String word = typed.strip().toLowerCase(Locale.ROOT);
    if (word.isEmpty() || word.length() > LONGEST) {
      return Optional.empty();
    }
    return Arrays.stream(values())
        .filter(it -> it.slips(word) <= Math.min(MOST_SLIPS, word.length() - 1))
        .min(Comparator.comparingInt(it -> it.slips(word)));
  }

  /** Letters to add, drop or change; none where the word was only not finished. */
  private int slips(String typed) {
    String word = word();
    if (typed.length() > 1 && (word.startsWith(typed) || typed.startsWith(word))) {
      return 0;
    }
    return LevenshteinDistance.getDefaultInstance().apply(typed, word);
  }
}
