package salescoach.bot.curate;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import salescoach.KnowledgeException;
import salescoach.bot.curate.message.EntryMessages;
import salescoach.bot.inbox.Answer;
import salescoach.bot.inbox.Incoming;
import salescoach.bot.inbox.Kept;
import salescoach.bot.slack.SlackRefused;
import salescoach.bot.storage.Database;
import salescoach.playbook.Playbook;
import salescoach.playbook.entry.Entry;
import salescoach.playbook.groups.QuestionGroups;

/**
 * Those who asked what a new entry answers: each is told once. Which questions a change answered is
 * kept with the change, so that a second try tells the same people, and nobody else.
 */
final class Askers {

  private static final Logger LOG = LoggerFactory.getLogger(Askers.class);

  private final Database database;
  private final OpenQuestions questions;
  private final Desk desk;
  private final Clock clock;

  Askers(Database database, OpenQuestions questions, Desk desk, Clock clock) {
    this.database = database;
    this.questions = questions;
    this.desk = desk;
    this.clock = clock;
  }

  /**
   * Marks what a change answers: the questions that it was made for, and every other open one that
   * the playbook finds this entry for by now.
   *
   * @return all questions that the change answered, at an earlier try, too
   */
  List<UUID> answered(String workspace, Change change, List<UUID> meant, Playbook now) {
    List<UUID> ids = new ArrayList<>(meant);
    for (OpenQuestion question : questions.open(workspace, QuestionGroups.MOST)) {
      if (!ids.contains(question.id()) && isAnswered(question, change.entry().id(), now)) {
        ids.add(question.id());
      }
    }
    database.useTransaction(
        transaction -> {
          List<UUID> fresh = questions.answer(transaction, workspace, ids, change.entry().id());
          if (!fresh.isEmpty()) {
            desk.store().noteAnswers(transaction, workspace, change, fresh);
          }
        });
    return desk.store().answers(workspace, change);
  }

  /** Whoever had this very entry before, and no help from it, would hear nothing new. */
  private static boolean isAnswered(OpenQuestion question, String entry, Playbook now) {
    if (question.entry().filter(entry::equals).isPresent()) {
      return false;
    }
    try {
      return now.answer(question.text()).entry().filter(it -> it.id().equals(entry)).isPresent();
    } catch (KnowledgeException noQuestion) {
      return false;
    }
  }

  /** Tells each asker but the one who wrote the answer; that they are told is to be kept. */
  Kept tell(Incoming incoming, Answer answer, Entry entry, List<UUID> ids) {
    Map<String, String> first = new LinkedHashMap<>();
    for (OpenQuestion question : questions.untold(incoming.workspace(), ids)) {
      first.putIfAbsent(question.member(), question.text());
    }
    first.remove(incoming.member());
    first.forEach((member, text) -> tell(answer, member, text, entry));
    return transaction -> questions.told(transaction, incoming.workspace(), ids, clock.instant());
  }

  private static void tell(Answer answer, String member, String question, Entry entry) {
    try {
      answer.tell(member, EntryMessages.answered(question, entry));
    } catch (SlackRefused gone) {
      // Whoever left the workspace can't be told, and the others shall be.
      LOG.info("somebody could not be told of an answer: {}", gone.getMessage());
    }
  }

  /** A question's texts for a form, each once. */
  static List<String> texts(List<OpenQuestion> questions) {
    return questions.stream().map(OpenQuestion::text).map(String::strip).distinct().toList();
  }

  /** The ids of questions. */
  static List<UUID> ids(List<OpenQuestion> questions) {
    return questions.stream().map(OpenQuestion::id).toList();
  }

  /** The entry that most of a group's askers got and were not helped by. */
  static Optional<String> unhelpful(List<OpenQuestion> group) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    group.forEach(question -> question.entry().ifPresent(id -> counts.merge(id, 1, Integer::sum)));
    return counts.entrySet().stream()
        .filter(count -> count.getValue() * 2 > group.size())
        .map(Map.Entry::getKey)
        .findFirst();
  }
}
