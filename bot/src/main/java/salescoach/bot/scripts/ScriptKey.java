package salescoach.bot.scripts;

import java.util.Optional;
import java.util.UUID;

/**
 * What a button of the shelf is about, as it travels in the button's value.
 *
 * @param uses how often the script was used when the button was drawn
 */
record ScriptKey(UUID id, int uses) {

  private static final int LONGEST_NUMBER = 6;

  static ScriptKey of(Script script) {
    return new ScriptKey(script.id(), script.uses());
  }

  String value() {
    return id + ":" + uses;
  }

  /** The key that a button carried, or nothing where it is none of ours. */
  static Optional<ScriptKey> read(String value) {
    int colon = value.indexOf(':');
    String uses = value.substring(colon + 1);
    boolean number =
        !uses.isEmpty()
            && uses.length() <= LONGEST_NUMBER
            && uses.chars().allMatch(c -> c >= '0' && c <= '9');
    if (colon < 0 || !number) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          new ScriptKey(UUID.fromString(value.substring(0, colon)), Integer.parseInt(uses)));
    } catch (IllegalArgumentException foreign) {
      return Optional.empty();
    }
  }
}
