package salescoach.bot.review.message;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import salescoach.bot.slack.Form;
import salescoach.bot.slack.Modals;
import salescoach.draft.Medium;
import salescoach.draft.Prospect;

/**
 * What was filled into {@link ReviewModal}.
 *
 * @param text the draft as it was typed, not blank
 * @param medium nothing where the coach is to tell
 * @param prospectId the chosen prospect's value; nothing where none was chosen
 * @param newProspect what was typed of somebody new; never beside a chosen prospect
 */
public record ReviewForm(
    String text,
    Optional<Medium> medium,
    Optional<String> prospectId,
    Optional<Prospect> newProspect) {

  /** Reads what was filled in, by block_id. */
  public static Form<ReviewForm> read(Map<String, String> values) {
    Optional<String> text = Modals.typed(values, ReviewModal.TEXT);
    Map<String, String> errors = new LinkedHashMap<>();
    if (text.isEmpty()) {
      errors.put(ReviewModal.TEXT, "Paste the script that you mean to say or send.");
    } else if (text.get().length() > ReviewModal.MOST_TEXT) {
      errors.put(
          ReviewModal.TEXT, "This form holds 3,000 characters. Send me longer ones as a DM.");
    }
    ProspectFields.wrongWith(values)
        .ifPresent(error -> errors.put(ProspectFields.NEW_PROSPECT, error));
    if (!errors.isEmpty()) {
      return new Form.Wrong<>(errors);
    }
    return new Form.Filled<>(
        new ReviewForm(
            text.orElseThrow(),
            Modals.typed(values, ReviewModal.KIND).flatMap(Medium::of),
            ProspectFields.chosen(values),
            ProspectFields.typed(values)));
  }
}
