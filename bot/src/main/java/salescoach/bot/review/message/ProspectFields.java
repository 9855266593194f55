package salescoach.bot.review.message;

import com.slack.api.model.block.InputBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.ExternalSelectElement;
import com.slack.api.model.block.element.PlainTextInputElement;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import salescoach.bot.slack.Modals;
import salescoach.bot.slack.Mrkdwn;
import salescoach.bot.slack.Parts;
import salescoach.draft.Prospect;

/** The two fields of a form that say whom a draft is for: somebody on file, or somebody new. */
public final class ProspectFields {

  public static final String PROSPECT = "review_prospect";
  public static final String NEW_PROSPECT = "review_new_prospect";

  static final int MOST_NEW_PROSPECT = 200;
  private static final int MOST_PARTS = 3;

  private ProspectFields() {}

  /**
   * A prospect who is chosen already.
   *
   * @param shown not empty, as {@link Whom#shown} has it
   */
  public record Chosen(String id, String shown) {}

  static List<LayoutBlock> of(Optional<Chosen> chosen) {
    return List.of(onFile(chosen), somebodyNew());
  }

  private static InputBlock onFile(Optional<Chosen> chosen) {
    ExternalSelectElement select =
        ExternalSelectElement.builder()
            .actionId(PROSPECT)
            .minQueryLength(0)
            .placeholder(Mrkdwn.plain("Whom is it for?"))
            .build();
    chosen.ifPresent(it -> select.setInitialOption(Parts.option(it.shown(), it.id())));
    return Modals.optional(PROSPECT, "Prospect", select);
  }

  private static InputBlock somebodyNew() {
    InputBlock input =
        Modals.optional(
            NEW_PROSPECT,
            "Somebody new",
            PlainTextInputElement.builder()
                .actionId(NEW_PROSPECT)
                .maxLength(MOST_NEW_PROSPECT)
                .placeholder(Mrkdwn.plain("Harlan Foods, food distribution, Boise"))
                .build());
    input.setHint(Mrkdwn.plain("Company, industry, region, with commas between them."));
    return input;
  }

  /** The value of the prospect who was chosen. */
  static Optional<String> chosen(Map<String, String> values) {
    return Modals.typed(values, PROSPECT);
  }

  /** What was typed of somebody new, if nothing is {@link #wrongWith} it. */
  static Optional<Prospect> typed(Map<String, String> values) {
    return Modals.typed(values, NEW_PROSPECT).map(ProspectFields::prospect);
  }

  /** What is wrong with somebody new; it is told at that field. */
  static Optional<String> wrongWith(Map<String, String> values) {
    return Modals.typed(values, NEW_PROSPECT)
        .flatMap(line -> wrongWith(line, chosen(values).isPresent()));
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
