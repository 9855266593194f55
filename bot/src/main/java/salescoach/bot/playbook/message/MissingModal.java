package salescoach.bot.playbook.message;

import com.slack.api.model.block.element.PlainTextInputElement;
import com.slack.api.model.view.View;
import java.util.List;
import java.util.Map;
import salescoach.bot.slack.Form;
import salescoach.bot.slack.Modals;
import salescoach.bot.slack.Mrkdwn;
import salescoach.bot.slack.Parts;

/** The modal behind a thumb down: what was missing. */
public final class MissingModal {

  public static final String CALLBACK = "ask_missing";
  public static final String WORDS = "ask_missing_words";

  /** The longest answer, in UTF-16 units. */
  public static final int MOST_WORDS = 500;

  private MissingModal() {}

  /**
   * The modal.
   *
   * @param metadata comes back with what was filled in
   */
  public static View of(String metadata) {
    return Modals.form(
        CALLBACK,
        "What was missing?",
        "Send",
        metadata,
        List.of(
            Modals.input(
                WORDS,
                "What did you hope to read?",
                PlainTextInputElement.builder()
                    .actionId(WORDS)
                    .multiline(true)
                    .maxLength(MOST_WORDS)
                    .placeholder(Mrkdwn.plain("It tells me when to call, not what to say first."))
                    .build()),
            Parts.context(
                "Your thumb counts already. Whoever looks after the playbook reads these words"
                    + " beside your question.")));
  }

  /** What was typed. */
  public static Form<String> read(Map<String, String> values) {
    String words = Modals.typed(values, WORDS).orElse("");
    if (words.isEmpty()) {
      return new Form.Wrong<>(Map.of(WORDS, "A few words are enough; or press Cancel."));
    }
    return words.length() > MOST_WORDS
        ? new Form.Wrong<>(Map.of(WORDS, "Say it in 500 characters."))
        : new Form.Filled<>(words);
  }
}
