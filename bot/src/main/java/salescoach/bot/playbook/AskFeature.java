package salescoach.bot.playbook;

import com.slack.api.model.view.View;
import java.time.Clock;
import java.util.Map;
import java.util.function.Supplier;
import salescoach.bot.inbox.Answer;
import salescoach.bot.inbox.Incoming;
import salescoach.bot.inbox.Kept;
import salescoach.bot.playbook.message.AskModal;
import salescoach.bot.review.Questions;
import salescoach.bot.slack.Form;
import salescoach.bot.storage.Database;
import salescoach.bot.surface.Feature;
import salescoach.bot.surface.Registry;
import salescoach.playbook.Playbook;

/** Questions to the playbook: {@code /coach ask}, its modal, and the buttons under an answer. */
public final class AskFeature implements Feature {

  private final Asking asking;
  private final AnswerButtons buttons;
  private final Ratings ratings;

  /**
   * A feature that asks.
   *
   * @param playbook the playbook as it stands when somebody asks
   */
  public AskFeature(
      Database database, Supplier<Playbook> playbook, Clock clock, QuestionMeter meter) {
    QuestionStore store = new QuestionStore(database);
    this.asking = new Asking(playbook, store, clock, meter);
    this.buttons = new AnswerButtons(playbook, store);
    this.ratings = new Ratings(store, clock);
  }

  /** Who answers the questions that come in among the drafts. */
  public Questions questions() {
    return asking;
  }

  /** The modal for a question, for others who have a button to it. */
  public static View blankModal() {
    return AskModal.blank();
  }

  @Override
  public void offer(Registry registry) {
    registry.promptCommand(
        "ask", "ask [your question]", "answers from the playbook, with its source", this::command);
    registry.modal(AskModal.CALLBACK, AskFeature::errors, this::submit);
    buttons.offer(registry);
    ratings.offer(registry);
  }

  private Kept command(Incoming incoming, Answer answer) {
    if (incoming.text().isEmpty()) {
      answer.open(blankModal());
      return Kept.NOTHING;
    }
    return asking.answerQuoting(incoming, answer, incoming.text());
  }

  private Kept submit(Incoming incoming, Answer answer) {
    // What was checked before it was committed stays right.
    return AskModal.read(incoming.values()) instanceof Form.Filled<String> question
        ? asking.answerQuoting(incoming, answer.directly(), question.value())
        : Kept.NOTHING;
  }

  private static Map<String, String> errors(Incoming incoming) {
    return AskModal.read(incoming.values()) instanceof Form.Wrong<String> wrong
        ? wrong.errors()
        : Map.of();
  }
}
