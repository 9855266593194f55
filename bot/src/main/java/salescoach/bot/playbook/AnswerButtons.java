package salescoach.bot.playbook;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import salescoach.bot.inbox.Answer;
import salescoach.bot.inbox.Incoming;
import salescoach.bot.inbox.Kept;
import salescoach.bot.playbook.message.AskActions;
import salescoach.bot.playbook.message.AskKey;
import salescoach.bot.playbook.message.AskMessages;
import salescoach.bot.playbook.message.EntryMessage;
import salescoach.bot.review.message.FaultTitles;
import salescoach.bot.slack.SlackMessage;
import salescoach.bot.surface.Registry;
import salescoach.playbook.Playbook;
import salescoach.playbook.entry.Entry;

/** The buttons under an answer that lead to an entry or to a guideline. */
final class AnswerButtons {

  private final Supplier<Playbook> playbook;
  private final QuestionStore store;
  private final KeptQuestions questions;

  AnswerButtons(Supplier<Playbook> playbook, QuestionStore store) {
    this.playbook = playbook;
    this.store = store;
    this.questions = new KeptQuestions(store);
  }

  void offer(Registry registry) {
    AskActions.SHOW.forEach(id -> registry.action(id, this::show));
    AskActions.CHOOSE.forEach(id -> registry.action(id, this::choose));
    registry.action(AskActions.NONE, this::none);
    AskActions.FAULT.forEach(id -> registry.promptAction(id, AnswerButtons::fault));
    registry.promptAction(AskActions.WHOLE, this::whole);
    registry.promptAction(AskActions.OF_FAULT, this::ofFault);
  }

  /** Beside what is there, for the first answer may still be the better one. */
  private Kept show(Incoming incoming, Answer answer) {
    AskKey.read(incoming.value("value")).ifPresent(key -> show(incoming, answer, key));
    return Kept.NOTHING;
  }

  private void show(Incoming incoming, Answer answer, AskKey key) {
    Optional<Entry> entry = playbook.get().entry(key.entry());
    if (entry.isEmpty()) {
      answer.whisper(AskMessages.retired());
      return;
    }
    Answer there =
        incoming.value("ephemeral").equals("true")
            ? answer
            : answer.in(incoming.channel(), incoming.thread());
    there.send(message(entry.get(), key, Optional.empty()));
  }

  private Kept choose(Incoming incoming, Answer answer) {
    Optional<AskKey> key = AskKey.read(incoming.value("value"));
    if (key.isEmpty()) {
      return Kept.NOTHING;
    }
    Optional<StoredQuestion> question = questions.of(incoming, key.get());
    Optional<Entry> entry = playbook.get().entry(key.get().entry());
    if (question.filter(it -> it.member().equals(incoming.member())).isEmpty()) {
      // Somebody else's choice, or a forgotten question's, is to read and no more.
      show(incoming, answer, AskKey.of(key.get().entry()));
      return Kept.NOTHING;
    }
    if (entry.isEmpty()) {
      answer.whisper(AskMessages.retired());
      return Kept.NOTHING;
    }
    answer.redraw(message(entry.get(), key.get(), question.map(StoredQuestion::text)));
    return transaction ->
        store.choose(transaction, incoming.workspace(), question.get().id(), entry.map(Entry::id));
  }

  private Kept none(Incoming incoming, Answer answer) {
    Optional<AskKey> key = AskKey.read(incoming.value("value"));
    Optional<StoredQuestion> question = key.flatMap(it -> questions.of(incoming, it));
    if (question.isEmpty()) {
      answer.whisper(AskMessages.forgotten());
      return Kept.NOTHING;
    }
    if (!question.get().member().equals(incoming.member())) {
      answer.whisper(AskMessages.asOnlyTheAskerKnows());
      return Kept.NOTHING;
    }
    answer.redraw(
        AskMessages.unknown(
            List.of(),
            key.get(),
            question.map(StoredQuestion::text).filter(text -> key.get().quoted())));
    return transaction ->
        store.choose(transaction, incoming.workspace(), question.get().id(), Optional.empty());
  }

  private SlackMessage message(Entry entry, AskKey key, Optional<String> asked) {
    return EntryMessage.of(
        entry, playbook.get().related(entry), key, asked.filter(text -> key.quoted()));
  }

  private static Kept fault(Incoming incoming, Answer answer) {
    FaultTitles.page(incoming.value("value")).ifPresent(answer::open);
    return Kept.NOTHING;
  }

  private Kept whole(Incoming incoming, Answer answer) {
    Optional<Entry> entry =
        AskKey.read(incoming.value("value")).flatMap(key -> playbook.get().entry(key.entry()));
    entry.ifPresentOrElse(
        it -> answer.open(EntryMessage.page(it)), () -> answer.whisper(AskMessages.retired()));
    return Kept.NOTHING;
  }

  /** On a guideline's page, which stays below. */
  private Kept ofFault(Incoming incoming, Answer answer) {
    playbook
        .get()
        .ofFault(incoming.value("value"))
        .ifPresent(entry -> answer.push(EntryMessage.page(entry)));
    return Kept.NOTHING;
  }
}
