package salescoach.bot.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static salescoach.bot.run.PlayedCoach.CHANNEL;
import static salescoach.bot.run.PlayedCoach.said;

import java.util.List;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import salescoach.bot.playground.person.Person;
import salescoach.bot.playground.socket.AckRecord;
import salescoach.bot.playground.workspace.Message;
import salescoach.bot.run.PlayedCoach;
import salescoach.bot.storage.Database;

/** Work that takes longer than two seconds: here, because another transaction holds a table. */
class SlowWorkTest {

  private static final String READING = "I'm reading it. One moment.";

  private final PlayedCoach coach = PlayedCoach.start();
  private final Person rep = coach.rep();
  private final InboxRows inbox = new InboxRows(coach.slack(), coach.database());

  @AfterEach
  void nothing_was_refused_and_everything_stops() {
    assertThat(coach.slack().refused()).isEmpty();
    coach.close();
  }

  @Test
  void a_direct_message_hears_that_it_is_being_read_and_that_turns_into_the_review() {
    whileHeld(
        () -> {
          rep.dm(DuplicateDeliveryTest.DRAFT);
          coach.eventually(
              () -> coach.answers(rep),
              it -> it.stream().map(Message::text).toList().equals(List.of(READING)));
        });
    inbox.awaitSettled(1);

    assertThat(coach.answers(rep))
        .singleElement()
        .satisfies(review -> assertThat(said(review)).contains("Score").doesNotContain(READING))
        .satisfies(review -> assertThat(review.edited()).isTrue());
    // Slack tells of the message, of the coach's own, and of its edit: all of them are heard.
    Played.await(
        coach.slack(),
        () -> coach.slack().acks().stream().map(AckRecord::eventId).distinct().count() == 3);
  }

  @Test
  void a_command_hears_it_too_and_its_review_is_a_second_message() {
    whileHeld(
        () -> {
          rep.command(CHANNEL, "/coach review " + DuplicateDeliveryTest.DRAFT);
          coach.eventually(
              () -> coach.slack().ephemerals(PlayedCoach.REP),
              it -> it.stream().map(Message::text).toList().equals(List.of(READING)));
        });
    inbox.awaitSettled(1);

    assertThat(coach.slack().ephemerals(PlayedCoach.REP)).hasSize(2);
    assertThat(said(coach.whisper(rep, 1))).contains("Score");
  }

  private void whileHeld(Runnable deed) {
    try (Database other = Database.at(coach.database())) {
      other.useTransaction(
          (Handle transaction) -> {
            transaction.execute("LOCK TABLE client IN ACCESS EXCLUSIVE MODE");
            deed.run();
          });
    }
  }
}
