package salescoach.bot.playbook;

import com.slack.api.model.block.element.ButtonElement;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import salescoach.KnowledgeException;
import salescoach.bot.inbox.Answer;
import salescoach.bot.inbox.Incoming;
import salescoach.bot.inbox.Kept;
import salescoach.bot.playbook.message.AskActions;
import salescoach.bot.playbook.message.AskKey;
import salescoach.bot.playbook.message.AskMessages;
import salescoach.bot.playbook.message.EntryMessage;
import salescoach.bot.review.Questions;
import salescoach.bot.slack.Parts;
import salescoach.bot.slack.SlackMessage;
import salescoach.playbook.Answer.Outcome;
import salescoach.playbook.Playbook;
import salescoach.playbook.entry.Entry;

/** Answers a question from the playbook as it stands, and keeps it. */
final class Asking implements Questions {

  private final Supplier<Playbook> playbook;
  private final QuestionStore store;
  private final Clock clock;
  private final QuestionMeter meter;

  Asking(Supplier<Playbook> playbook, QuestionStore store, Clock clock, QuestionMeter meter) {
    this.playbook = playbook;
    this.store = store;
    this.clock = clock;
    this.meter = meter;
  }

  @Override
  public Kept answer(Incoming incoming, Answer answer, String question) {
    return answer(incoming, question, false, answer::send);
  }

  @Override
  public Kept redraw(Incoming incoming, Answer answer, String question) {
    return answer(incoming, question, false, answer::redraw);
  }

  @Override
  public Kept gone(Answer answer) {
    answer.redraw(AskMessages.gone());
    return Kept.NOTHING;
  }

  @Override
  public Optional<ButtonElement> more(String fault) {
    return playbook
        .get()
        .ofFault(fault)
        .map(entry -> Parts.button("More in the playbook", AskActions.OF_FAULT, fault));
  }

  /** Answers a question that does not stand above the answer, and so is repeated in it. */
  Kept answerQuoting(Incoming incoming, Answer answer, String question) {
    return answer(incoming, question, true, answer::send);
  }

  private Kept answer(
      Incoming incoming, String question, boolean quoted, Consumer<SlackMessage> out) {
    Playbook now = playbook.get();
    String asked = question.strip();
    salescoach.playbook.Answer found;
    try {
      found = now.answer(asked);
    } catch (KnowledgeException refused) {
      out.accept(AskMessages.refused(refused));
      return Kept.NOTHING;
    }
    UUID id = id(incoming);
    out.accept(message(now, found, AskKey.of(id, quoted), asked));
    StoredQuestion kept =
        new StoredQuestion(
            id,
            incoming.member(),
            asked,
            found.outcome(),
            found.entry().map(Entry::id),
            found.confidence(),
            clock.instant());
    return transaction -> {
      store.add(transaction, incoming.workspace(), kept);
      meter.asked(found.outcome());
    };
  }

  private static SlackMessage message(
      Playbook playbook, salescoach.playbook.Answer found, AskKey key, String question) {
    Optional<String> asked = key.quoted() ? Optional.of(question) : Optional.empty();
    if (found.entry().isPresent()) {
      Entry entry = found.entry().get();
      return EntryMessage.of(entry, playbook.related(entry), key, asked);
    }
    return found.outcome() == Outcome.CHOICE
        ? AskMessages.choice(found.near(), key, asked)
        : AskMessages.unknown(found.near(), key, asked);
  }

  /** From the incoming thing alone, so that doing it again keeps no second question. */
  private static UUID id(Incoming incoming) {
    String seed = incoming.workspace() + "/" + incoming.key();
    return UUID.nameUUIDFromBytes(seed.getBytes(StandardCharsets.UTF_8));
  }
}
