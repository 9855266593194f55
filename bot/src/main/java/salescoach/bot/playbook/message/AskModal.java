package salescoach.bot.playbook.message;

import com.slack.api.model.block.element.PlainTextInputElement;
import com.slack.api.model.view.View;
import java.util.List;
import java.util.Map;
import salescoach.bot.slack.Form;
import salescoach.bot.slack.Modals;
import salescoach.bot.slack.Mrkdwn;
import salescoach.bot.slack.Parts;
import salescoach.playbook.Playbook;

/** The modal for a question, where a command or a button came without one. */
public final class AskModal {

  public static final String CALLBACK = "ask_question";
  public static final String QUESTION = "ask_text";

  private AskModal() {}

  /** The modal, empty. */
  public static View blank() {
    return Modals.form(
        CALLBACK,
        "Ask the playbook",
        "Ask",
        "",
        List.of(
            Modals.input(
                QUESTION,
                "What would you like to know?",
                PlainTextInputElement.builder()
                    .actionId(QUESTION)
                    .multiline(true)
                    .maxLength(Playbook.LONGEST_QUESTION)
                    .placeholder(Mrkdwn.plain("How many times should I call before I give up?"))
                    .build()),
            Parts.context(
                "Ask as you would ask a colleague; slang and slips are fine. The answer comes as a"
                    + " direct message. Or type `/coach ask` and the question.")));
  }

  /** The question that was typed. */
  public static Form<String> read(Map<String, String> values) {
    String question = Modals.typed(values, QUESTION).orElse("");
    if (question.isEmpty()) {
      return new Form.Wrong<>(Map.of(QUESTION, "Type your question here."));
    }
    return question.length() > Playbook.LONGEST_QUESTION
        ? new Form.Wrong<>(Map.of(QUESTION, "Ask it in at most 1,000 characters."))
        : new Form.Filled<>(question);
  }
}
