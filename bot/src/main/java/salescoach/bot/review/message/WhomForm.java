package salescoach.bot.review.message;

import java.util.Map;
import java.util.Optional;
import salescoach.bot.slack.Form;
import salescoach.draft.Prospect;

/**
 * What was filled into {@link WhomModal}: one of the two.
 *
 * @param prospectId the chosen prospect's value
 * @param newProspect what was typed of somebody new
 */
public record WhomForm(Optional<String> prospectId, Optional<Prospect> newProspect) {

  /** Reads what was filled in, by block_id. */
  public static Form<WhomForm> read(Map<String, String> values) {
    Optional<String> wrong = ProspectFields.wrongWith(values);
    if (wrong.isPresent()) {
      return new Form.Wrong<>(Map.of(ProspectFields.NEW_PROSPECT, wrong.get()));
    }
    WhomForm form = new WhomForm(ProspectFields.chosen(values), ProspectFields.typed(values));
    return form.prospectId().isEmpty() && form.newProspect().isEmpty()
        ? new Form.Wrong<>(
            Map.of(ProspectFields.PROSPECT, "Choose a prospect, or write somebody new below."))
        : new Form.Filled<>(form);
  }
}
