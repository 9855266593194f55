package salescoach.bot.review.message;

import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.block.element.PlainTextInputElement;
import com.slack.api.model.view.View;
import java.util.Arrays;
import java.util.List;
import salescoach.bot.slack.Modals;
import salescoach.bot.slack.Mrkdwn;
import salescoach.bot.slack.Parts;
import salescoach.guideline.Finding;

/** The modal in which a rep takes a fault back; read it with {@link DismissalForm}. */
public final class DismissalModal {

  public static final String CALLBACK = "review_dismissal";
  public static final String REASON = "review_reason";
  public static final String WORDS = "review_words";

  /** The longest explanation, in UTF-16 units. */
  public static final int MOST_WORDS = 500;

  private static final int QUOTE = 160;

  private DismissalModal() {}

  /**
   * The modal about that finding.
   *
   * @param metadata comes back with what was filled in, at most 3,000 characters
   */
  public static View of(Finding finding, String metadata) {
    return Modals.form(
        CALLBACK,
        FindingBlocks.DISMISS,
        "Take it back",
        metadata,
        List.of(
            Parts.section(
                "*"
                    + ReviewWords.title(finding.fault())
                    + "*"
                    + (finding.quote().isBlank()
                        ? ""
                        : "\n" + Mrkdwn.quote(finding.quote(), QUOTE))),
            Modals.input(REASON, "Why is it none here?", Modals.radio(REASON, reasons())),
            Modals.optional(
                WORDS,
                "In your words",
                PlainTextInputElement.builder()
                    .actionId(WORDS)
                    .multiline(true)
                    .maxLength(MOST_WORDS)
                    .placeholder(Mrkdwn.plain("What should I have seen?"))
                    .build()),
            Parts.context(
                "The points come back for this draft. Your reason is kept, so that the guideline"
                    + " can be put right.")));
  }

  private static List<OptionObject> reasons() {
    return Arrays.stream(DismissalReason.values())
        .map(reason -> Parts.option(reason.label(), reason.id()))
        .toList();
  }
}
