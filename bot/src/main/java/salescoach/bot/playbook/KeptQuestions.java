package salescoach.bot.playbook;

import java.util.Optional;
import salescoach.bot.inbox.Incoming;
import salescoach.bot.inbox.SoonKept;
import salescoach.bot.playbook.message.AskKey;

/** The question that a button is about, if it is still kept. */
final class KeptQuestions {

  private final QuestionStore store;

  KeptQuestions(QuestionStore store) {
    this.store = store;
  }

  /** The question of a key, whose answer may be shown already and the question not yet kept. */
  Optional<StoredQuestion> of(Incoming incoming, AskKey key) {
    return key.question()
        .flatMap(id -> SoonKept.find(() -> store.question(incoming.workspace(), id)));
  }
}
