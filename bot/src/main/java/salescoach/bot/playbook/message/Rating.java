package salescoach.bot.playbook.message;

import java.util.Optional;

/**
 * A thumb under an answer, as it travels in the button's value.
 *
 * @param helpful up, or down
 * @param key the question and the entry that answered it
 */
public record Rating(boolean helpful, AskKey key) {

  private static final String UP = "up:";
  private static final String DOWN = "down:";

  /** The rating as a thumb carries it. */
  public String value() {
    return (helpful ? UP : DOWN) + key.value();
  }

  /** The rating that a thumb carried, or nothing where it is none of ours. */
  public static Optional<Rating> read(String value) {
    if (value.startsWith(UP)) {
      return AskKey.read(value.substring(UP.length())).map(key -> new Rating(true, key));
    }
    return value.startsWith(DOWN)
        ? AskKey.read(value.substring(DOWN.length())).map(key -> new Rating(false, key))
        : Optional.empty();
  }
}
