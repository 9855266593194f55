package salescoach.bot.review.message;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import salescoach.bot.slack.BlockLimits;
import salescoach.bot.slack.Split;
import salescoach.draft.Prospect;

/**
 * Whom a version of a draft is for, and whether it went out.
 *
 * @param name as {@link #shown} has it; empty where nobody said
 * @param used the rep's day on which it went out
 * @param then what is next, in mrkdwn of ours, where it went out just now; empty otherwise
 */
public record Whom(String name, Optional<LocalDate> used, String then) {

  public Whom(String name, Optional<LocalDate> used) {
    this(name, used, "");
  }

  /** For nobody in particular. */
  public static final Whom NOBODY = new Whom("", Optional.empty());

  /** A prospect as a menu shows it: "Renata, Harlan Foods"; empty where neither is known. */
  public static String shown(Prospect prospect) {
    String whole =
        Stream.of(prospect.firstName(), prospect.company())
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(", "));
    return Split.first(whole, BlockLimits.OPTION);
  }

  boolean isKnown() {
    return !name.isEmpty();
  }
}
