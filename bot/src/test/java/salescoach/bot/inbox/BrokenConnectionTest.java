package salescoach.bot.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import salescoach.bot.playground.StandIn;
import salescoach.bot.playground.person.Person;
import salescoach.bot.playground.workspace.Message;
import salescoach.bot.storage.Database;
import salescoach.bot.storage.DatabaseAddress;
import salescoach.bot.storage.TestPostgres;

/** The line over which Slack brings what people do ends, in an orderly way or not. */
class BrokenConnectionTest {

  private final DatabaseAddress database = TestPostgres.fresh();
  private final StandIn slack = Played.slack();
  private final Person rep = slack.as(Played.REP);
  private final InboxRows inbox = new InboxRows(slack, database);
  private final SmallCoach coach = SmallCoach.of(slack, database, SmallCoach::echo);

  @AfterEach
  void everything_stops() {
    coach.close();
    slack.close();
  }

  @Test
  void slack_asks_to_connect_anew_and_nothing_is_lost_meanwhile() {
    rep.dm("before");
    slack.faults().requestRefresh();
    rep.dm("at once");
    pause(1500);
    rep.dm("after");

    inbox.awaitSettled(3);
    assertThat(Played.answers(slack, rep))
        .extracting(Message::text)
        .containsExactlyInAnyOrder("echo before", "echo at once", "echo after");
  }

  @Test
  void the_line_breaks_before_the_acknowledgement_and_slack_brings_it_again() {
    try (Database other = Database.at(database)) {
      other.useTransaction(
          (Handle transaction) -> {
            transaction.execute("LOCK TABLE inbox IN ACCESS EXCLUSIVE MODE");
            rep.dm("hello");
            pause(500);
            slack.faults().dropConnections();
          });
    }

    Played.await(slack, () -> slack.connections() > 0);
    inbox.awaitSettled(1);
    Played.await(slack, () -> slack.acks().stream().anyMatch(ack -> ack.attempt() > 0));
    assertThat(inbox.all()).hasSize(1);
    assertThat(Played.answers(slack, rep)).extracting(Message::text).containsExactly("echo hello");
  }

  private static void pause(long millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    }
  }
}
