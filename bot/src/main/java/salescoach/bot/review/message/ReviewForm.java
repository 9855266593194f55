package salescoach.bot.review.message;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
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

  private static final int MOST_PARTS = 3;

  /** Reads what was filled in, by block_id. */
  public static Form<ReviewForm> read(Map<String, String> values) {
    Optional<String> text = Modals.typed(values, ReviewModal.TEXT);
    Optional<String> prospect = Modals.typed(values, ReviewModal.PROSPECT);
    Optional<String> somebody = Modals.typed(values, ReviewModal.NEW_PROSPECT);
    Map<String, String> errors = new LinkedHashMap<>();
    if (text.isEmpty()) {
      errors.put(ReviewModal.TEXT, "Paste the script that you mean to say or send.");
    } else if (text.get().length() > ReviewModal.MOST_TEXT) {
      errors.put(
          ReviewModal.TEXT, "This form holds 3,000 characters. Send me longer ones as a DM.");
    }
    somebody
        .flatMap(line -> wrongWith(line, prospect.isPresent()))
        .ifPresent(error -> errors.put(ReviewModal.NEW_PROSPECT, error));
    if (!errors.isEmpty()) {
      return new Form.Wrong<>(errors);
    }
    return new Form.Filled<>(
        new ReviewForm(
            text.orElseThrow(),
            Modals.typed(values, ReviewModal.KIND).flatMap(Medium::of),
            prospect,
            somebody.map(ReviewForm::prospect)));
  }

  private static Optional<String> wrongWith(String line, boolean chosen) {
    if (chosen) {
      return Optional.of("Choose a prospect above, or write somebody new here: one of the two.");
    }
    List<String> parts = parts(line);
    if (parts.size() > MOST_PARTS) {
      return Optional.of("Write three things at most: company, industry, region.");
    }
    if (parts.get(0).isEmpty()) {
      return Optional.of("Begin with the company, as in: Harlan Foods, food distribution, Boise");
    }
    return Optional.empty();
  }

  private static Prospect prospect(String line) {
    List<String> parts = parts(line);
    return new Prospect(
        parts.get(0),
        parts.size() > 1 ? parts.get(1) : "",
        parts.size() > 2 ? parts.get(2) : "",
        "",
        "",
        false);
  }

  private static List<String> parts(String line) {
    return Arrays.stream(line.split(",", -1)).map(String::strip).toList();
  }
}
