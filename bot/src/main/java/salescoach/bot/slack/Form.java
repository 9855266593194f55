package salescoach.bot.slack;

import java.util.Map;

/**
 * What a person filled into a modal: a value, or what is wrong with it.
 *
 * @param <T> the value
 */
public sealed interface Form<T> {

  /** Everything is there. */
  record Filled<T>(T value) implements Form<T> {}

  /**
   * Something is missing or wrong.
   *
   * @param errors by block_id, as Slack takes them; each names the cure
   */
  record Wrong<T>(Map<String, String> errors) implements Form<T> {
    public Wrong {
      errors = Map.copyOf(errors);
    }
  }
}
