package salescoach.bot.review.message;

import java.util.Optional;

/**
 * What was chosen in the menu beside a finding of the fold.
 *
 * @param action {@link ReviewActions#WHY} or {@link ReviewActions#DISMISS}
 * @param key about the fault
 */
public record MenuChoice(String action, ReviewKey key) {

  /** The choice as an option carries it: at most 150 characters. */
  public String value() {
    return action + ":" + key.value();
  }

  /** The choice that an option carried, or nothing where it is none of ours. */
  public static Optional<MenuChoice> of(String value) {
    int colon = value.indexOf(':');
    String action = value.substring(0, Math.max(0, colon));
    if (!action.equals(ReviewActions.WHY) && !action.equals(ReviewActions.DISMISS)) {
      return Optional.empty();
    }
    return ReviewKey.of(value.substring(colon + 1)).map(key -> new MenuChoice(action, key));
  }
}
