package salescoach.bot.review.message;

import com.slack.api.model.block.InputBlock;
import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.block.element.ExternalSelectElement;
import com.slack.api.model.block.element.PlainTextInputElement;
import com.slack.api.model.block.element.RadioButtonsElement;
import com.slack.api.model.view.View;
import java.util.List;
import java.util.Optional;
import salescoach.bot.slack.BlockLimits;
import salescoach.bot.slack.Modals;
import salescoach.bot.slack.Mrkdwn;
import salescoach.bot.slack.Parts;
import salescoach.draft.Medium;

/** The modal in which a draft is written or revised; read it with {@link ReviewForm}. */
public final class ReviewModal {

  public static final String CALLBACK = "review_modal";
  public static final String KIND = "review_kind";
  public static final String PROSPECT = "review_prospect";
  public static final String NEW_PROSPECT = "review_new_prospect";
  public static final String TEXT = "review_text";

  /** The longest text, in UTF-16 units, that fits into the modal. */
  public static final int MOST_TEXT = BlockLimits.INPUT;

  /** The kind that leaves it to the coach to tell. */
  static final String ANY_KIND = "any";

  static final int MOST_NEW_PROSPECT = 200;

  private static final String TITLE = "Review a draft";

  private ReviewModal() {}

  /** The modal for a new draft. */
  public static View blank(String metadata) {
    return filled("", Optional.empty(), metadata);
  }

  /**
   * The modal with a text in it; {@link #tooLong} where the text doesn't fit.
   *
   * @param medium how the text was read so far; nothing where the coach is to tell
   * @param metadata comes back with what was filled in, at most 3,000 characters
   */
  public static View filled(String text, Optional<Medium> medium, String metadata) {
    if (text.length() > MOST_TEXT) {
      return tooLong();
    }
    return Modals.form(
        CALLBACK,
        TITLE,
        "Review",
        metadata,
        List.of(text(text), kind(medium), prospect(), newProspect()));
  }

  /** Says how to revise a text that the modal can't hold. */
  public static View tooLong() {
    return Modals.page(
        CALLBACK,
        TITLE,
        List.of(
            Parts.section(
                "*This draft is longer than the 3,000 characters that Slack lets a form hold.*\n"
                    + "Send me the new version as a reply in the draft's thread. I compare it with"
                    + " the last one just the same.")));
  }

  private static InputBlock text(String text) {
    PlainTextInputElement input =
        PlainTextInputElement.builder()
            .actionId(TEXT)
            .multiline(true)
            .maxLength(MOST_TEXT)
            .placeholder(Mrkdwn.plain("Word for word, as you would say it or send it"))
            .focusOnLoad(true)
            .build();
    if (!text.isBlank()) {
      input.setInitialValue(text);
    }
    return Modals.input(TEXT, "Your draft", input);
  }

  private static InputBlock kind(Optional<Medium> medium) {
    List<OptionObject> kinds =
        List.of(
            Parts.option("Tell by the text", ANY_KIND),
            Parts.option("Voicemail", Medium.VOICEMAIL.id()),
            Parts.option("Email", Medium.EMAIL.id()));
    int chosen = medium.map(it -> it == Medium.VOICEMAIL ? 1 : 2).orElse(0);
    RadioButtonsElement radio = Modals.radio(KIND, kinds);
    radio.setInitialOption(kinds.get(chosen));
    return Modals.input(KIND, "Kind", radio);
  }

  private static InputBlock prospect() {
    return Modals.optional(
        PROSPECT,
        "Prospect",
        ExternalSelectElement.builder()
            .actionId(PROSPECT)
            .minQueryLength(0)
            .placeholder(Mrkdwn.plain("Whom is it for?"))
            .build());
  }

  private static InputBlock newProspect() {
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
}
