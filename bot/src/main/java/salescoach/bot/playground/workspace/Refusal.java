package salescoach.bot.playground.workspace;

import java.util.List;
import salescoach.bot.BotException;

/** Slack's "no": an error code, and for blocks and views the places that are wrong. */
public final class Refusal extends BotException {
  private static final long serialVersionUID = 1L;

  private final String code;
  private final List<String> problems;

  public Refusal(String code) {
    this(code, List.of());
  }

  public Refusal(String code, List<String> problems) {
    super(problems.isEmpty() ? code : code + ": " + String.join("; ", problems));
    this.code = code;
    this.problems = List.copyOf(problems);
  }

  public String code() {
    return code;
  }

  public List<String> problems() {
    return problems;
  }
}
