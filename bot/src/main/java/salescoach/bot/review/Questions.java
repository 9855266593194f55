package salescoach.bot.review;

import com.slack.api.model.block.element.ButtonElement;
import java.util.Optional;
import salescoach.bot.inbox.Answer;
import salescoach.bot.inbox.Incoming;
import salescoach.bot.inbox.Kept;

/** Who answers the questions that come in among the drafts. */
public interface Questions {

  /** Answers a question where the answer goes. */
  Kept answer(Incoming incoming, Answer answer, String question);

  /** Answers a question in the place of the message whose button was pressed. */
  Kept redraw(Incoming incoming, Answer answer, String question);

  /** Says that the message with the question is not there any more. */
  Kept gone(Answer answer);

  /**
   * A button on a guideline's page that leads to more about its fault; none if there is no more.
   */
  Optional<ButtonElement> more(String fault);
}
