package salescoach.bot.review.message;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.view.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import salescoach.bot.slack.Modals;
import salescoach.bot.slack.Parts;

/** The modal that asks for whom a draft is; read it with {@link WhomForm}. */
public final class WhomModal {

  public static final String CALLBACK = "review_whom_form";

  private static final String TITLE = "For whom?";

  private WhomModal() {}

  /**
   * The question before a draft is used.
   *
   * @param metadata comes back with what was filled in, at most 3,000 characters
   */
  public static View toUse(String metadata) {
    return of(
        "Use it",
        metadata,
        "It goes on file as a touch, with its text: I hold your next message against it, so that"
            + " nobody gets the same one twice.");
  }

  /** The question alone. */
  public static View toTell(String metadata) {
    return of(
        "Review again",
        metadata,
        "I read the draft again with what is on file of them, and with what they got before.");
  }

  private static View of(String submit, String metadata, String why) {
    List<LayoutBlock> blocks = new ArrayList<>(ProspectFields.of(Optional.empty()));
    blocks.add(Parts.context(why));
    return Modals.form(CALLBACK, TITLE, submit, metadata, blocks);
  }
}
