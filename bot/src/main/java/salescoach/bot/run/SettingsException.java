package salescoach.bot.run;

import java.util.List;
import salescoach.bot.BotException;

/** The settings are wrong; it tells everything at once, and shows no token. */
public final class SettingsException extends BotException {

  private final List<String> mistakes;

  SettingsException(List<String> mistakes) {
    super(
        (mistakes.size() == 1 ? "A setting is wrong:" : "Some settings are wrong:")
            + "\n  "
            + String.join("\n  ", mistakes));
    this.mistakes = List.copyOf(mistakes);
  }

  /** A line for each mistake, with its cure. */
  public List<String> mistakes() {
    return mistakes;
  }
}
