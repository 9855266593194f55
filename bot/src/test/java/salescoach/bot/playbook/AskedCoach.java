package salescoach.bot.playbook;

import static org.assertj.core.api.Assertions.assertThat;
import static salescoach.bot.run.PlayedCoach.CHANNEL;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import salescoach.bot.playground.workspace.Message;
import salescoach.bot.run.PlayedCoach;
import salescoach.bot.storage.Database;
import salescoach.playbook.Playbook;
import salescoach.playbook.entry.Entry;

/** A coach in the played Slack with the sample entries, what it answered, and what it kept. */
final class AskedCoach implements AutoCloseable {

  /** Far from anything that a playbook of selling knows. */
  static final String UNKNOWN = "How do I repair the gearbox of my old tractor?";

  private final AtomicReference<Playbook> playbook =
      new AtomicReference<>(SampleEntries.playbook());
  private final PlayedCoach coach = PlayedCoach.startWith(playbook::get);

  PlayedCoach coach() {
    return coach;
  }

  /** What a message begins with that mentions the coach. */
  String mention() {
    return "<@" + coach.slack().team().bot().id() + "> ";
  }

  /** Takes all sample entries but one out of the playbook. */
  void retireAllBut(Entry entry) {
    playbook.set(Playbook.standard().with(List.of(entry)));
  }

  List<Message> channel() {
    return coach.slack().messages(CHANNEL);
  }

  Message channelAnswer(int number) {
    return coach
        .eventually(
            () ->
                PlayedCoach.answer(
                    channel().stream()
                        .filter(it -> it.user().equals(coach.slack().team().bot().id()))
                        .toList(),
                    number),
            Optional::isPresent)
        .orElseThrow();
  }

  /** The questions that wait for an answer. */
  List<String> open() {
    return rows(
        """
        SELECT text FROM question
        WHERE answered_by IS NULL AND (outcome = 'unknown' OR helpful = false)
        """);
  }

  /** What is kept is committed a moment after it is shown. */
  void untilKept(String query, String wanted) {
    coach.eventually(() -> rows(query), found -> found.equals(List.of(wanted)));
  }

  void execute(String statement) {
    try (Database database = Database.at(coach.database())) {
      database.useTransaction(handle -> handle.execute(statement));
    }
  }

  List<String> rows(String query) {
    try (Database database = Database.at(coach.database())) {
      return database.read(handle -> handle.createQuery(query).mapTo(String.class).list());
    }
  }

  /** Stops everything, and looks that Slack refused nothing. */
  @Override
  public void close() {
    try (coach) {
      assertThat(coach.slack().refused()).isEmpty();
    }
  }
}
