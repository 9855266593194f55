package salescoach.bot.review.message;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import salescoach.bot.slack.Form;
import salescoach.bot.slack.Modals;

/**
 * What was filled into {@link DismissalModal}.
 *
 * @param words the rep's own, at most {@link DismissalModal#MOST_WORDS}; empty where there are none
 */
public record DismissalForm(DismissalReason reason, String words) {

  /** Reads what was filled in, by block_id. */
  public static Form<DismissalForm> read(Map<String, String> values) {
    Optional<DismissalReason> reason =
        Modals.typed(values, DismissalModal.REASON).flatMap(DismissalReason::of);
    String words = Modals.typed(values, DismissalModal.WORDS).orElse("");
    Map<String, String> errors = new LinkedHashMap<>();
    if (reason.isEmpty()) {
      errors.put(DismissalModal.REASON, "Choose the reason that comes nearest.");
    }
    if (words.length() > DismissalModal.MOST_WORDS) {
      errors.put(DismissalModal.WORDS, "Say it in 500 characters.");
    }
    return errors.isEmpty()
        ? new Form.Filled<>(new DismissalForm(reason.orElseThrow(), words))
        : new Form.Wrong<>(errors);
  }
}
