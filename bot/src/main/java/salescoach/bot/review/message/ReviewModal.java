package salescoach.bot.review.message;

import com.slack.api.model.block.InputBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.block.element.PlainTextInputElement;
import com.slack.api.model.block.element.RadioButtonsElement;
import com.slack.api.model.view.View;
import java.util.ArrayList;
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
  public static final String PROSPECT = ProspectFields.PROSPECT;
  public static final String NEW_PROSPECT = ProspectFields.NEW_PROSPECT;
  public static final String TEXT = "review_text";

  /** The longest text, in UTF-16 units, that fits into the modal. */
  public static final int MOST_TEXT = BlockLimits.INPUT;

  /** The kind that leaves it to the coach to tell. */
  static final String ANY_KIND = "any";

  private static final String TITLE = "Review a draft";

  private ReviewModal() {}

  /** The modal for a new draft. */
  public static View blank(String metadata) {
    return filled("", Optional.empty(), Optional.empty(), metadata);
  }

  /**
   * The modal with a text in it; {@link #tooLong} where the text doesn't fit.
   *
   * @param medium how the text was read so far; nothing where the coach is to tell
   * @param chosen whom it is for, where that is known
   * @param metadata comes back with what was filled in, at most 3,000 characters
   */
  public static View filled(
      String text,
      Optional<Medium> medium,
      Optional<ProspectFields.Chosen> chosen,
      String metadata) {
    if (text.length() > MOST_TEXT) {
      return tooLong();
    }
    List<LayoutBlock> blocks = new ArrayList<>(List.of(text(text), kind(medium)));
    blocks.addAll(ProspectFields.of(chosen));
    return Modals.form(CALLBACK, TITLE, "Review", metadata, blocks);
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
}
