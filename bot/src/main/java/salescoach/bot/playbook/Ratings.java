package salescoach.bot.playbook;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import salescoach.bot.inbox.Answer;
import salescoach.bot.inbox.Incoming;
import salescoach.bot.inbox.Kept;
import salescoach.bot.playbook.message.AskActions;
import salescoach.bot.playbook.message.AskMessages;
import salescoach.bot.playbook.message.MissingModal;
import salescoach.bot.playbook.message.Rating;
import salescoach.bot.slack.Form;
import salescoach.bot.slack.SlackRefused;
import salescoach.bot.surface.Registry;

/**
 * The thumbs under an answer. The asker's counts, the last one of several; everybody else's is
 * thanked for, for they had another case in mind.
 */
final class Ratings {

  /** Slack's words where a trigger opens no modal any more: it opened one, or it is too old. */
  private static final String OPENED = "exchanged_trigger_id";

  private static final String TOO_LATE = "expired_trigger_id";

  private final QuestionStore store;
  private final KeptQuestions questions;
  private final Clock clock;

  Ratings(QuestionStore store, Clock clock) {
    this.store = store;
    this.questions = new KeptQuestions(store);
    this.clock = clock;
  }

  void offer(Registry registry) {
    registry.promptAction(AskActions.RATE, this::rate);
    registry.modal(MissingModal.CALLBACK, Ratings::errors, this::missing);
  }

  /** Where the question was asked, as it travels in the modal's metadata. */
  private record Target(UUID question, String channel, String thread) {

    private static final int PARTS = 3;

    String metadata() {
      return question + "|" + channel + "|" + thread;
    }

    static Optional<Target> of(String metadata) {
      String[] parts = metadata.split("\\|", -1);
      return parts.length == PARTS
          ? Optional.of(new Target(UUID.fromString(parts[0]), parts[1], parts[2]))
          : Optional.empty();
    }
  }

  private Kept rate(Incoming incoming, Answer answer) {
    Optional<Rating> rating = Rating.read(incoming.value("value"));
    if (rating.isEmpty()) {
      return Kept.NOTHING;
    }
    Optional<StoredQuestion> question = questions.of(incoming, rating.get().key());
    if (question.isEmpty()) {
      answer.whisper(AskMessages.forgotten());
      return Kept.NOTHING;
    }
    if (!question.get().member().equals(incoming.member())) {
      answer.whisper(AskMessages.onlyTheAsker());
      return Kept.NOTHING;
    }
    UUID id = question.get().id();
    if (rating.get().helpful()) {
      answer.whisper(AskMessages.thanks());
    } else {
      // In a channel only the member is thanked, and so directly.
      boolean here = incoming.isDirect() && !incoming.value("ephemeral").equals("true");
      Target target = new Target(id, here ? incoming.channel() : "", here ? incoming.thread() : "");
      ask(answer, target);
    }
    return transaction ->
        store.rate(
            transaction,
            incoming.workspace(),
            id,
            rating.get().key().entry(),
            rating.get().helpful(),
            clock.instant());
  }

  /** The thumb counts also where a try before this one, or a slow one, used up the trigger. */
  private static void ask(Answer answer, Target target) {
    try {
      answer.open(MissingModal.of(target.metadata()));
    } catch (SlackRefused refused) {
      if (refused.error().equals(TOO_LATE)) {
        answer.whisper(AskMessages.thumbDown());
      } else if (!refused.error().equals(OPENED)) {
        throw refused;
      }
    }
  }

  private Kept missing(Incoming incoming, Answer answer) {
    Optional<Target> target = Target.of(incoming.value("metadata"));
    if (target.isEmpty()
        || !(MissingModal.read(incoming.values()) instanceof Form.Filled<String> words)) {
      // What was checked before it was committed stays right.
      return Kept.NOTHING;
    }
    Answer there =
        target.get().channel().isEmpty()
            ? answer.directly()
            : answer.in(target.get().channel(), target.get().thread());
    // Kept before it is told, and the same however often, so that what is told is so.
    boolean noted =
        store.missing(
            incoming.workspace(),
            target.get().question(),
            incoming.member(),
            words.value(),
            clock.instant());
    there.send(noted ? AskMessages.noted() : AskMessages.forgotten());
    return Kept.NOTHING;
  }

  private static Map<String, String> errors(Incoming incoming) {
    return MissingModal.read(incoming.values()) instanceof Form.Wrong<String> wrong
        ? wrong.errors()
        : Map.of();
  }
}
