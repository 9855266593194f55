package salescoach.bot.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static salescoach.bot.run.PlayedCoach.said;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import salescoach.bot.playground.StandIn;
import salescoach.bot.playground.person.Person;
import salescoach.bot.playground.workspace.Message;
import salescoach.bot.run.PlayedCoach;
import salescoach.bot.storage.DatabaseAddress;
import salescoach.bot.storage.TestPostgres;

/**
 * Processes that are killed and stopped at the worst of times, and that share the work.
 *
 * <p>With {@code -Dsalescoach.faults.kills=N} there is a longer form, which kills a coach N times
 * while people write to it.
 */
class KilledCoachTest {

  private static final String POST = "chat.postMessage";

  private final DatabaseAddress database = TestPostgres.fresh();
  private final StandIn slack = Played.slack();
  private final Person rep = slack.as(Played.REP);
  private final InboxRows inbox = new InboxRows(slack, database);

  @AfterEach
  void everything_stops() {
    slack.close();
  }

  @Test
  void killed_between_acknowledgement_and_reply_the_whole_coach_replies_after_its_restart() {
    try (PlayedCoach played = PlayedCoach.startWithoutBot(database)) {
      Person writer = played.rep();
      try (CoachProcess coach = CoachProcess.whole(played.slack(), database)) {
        // Slack lets nothing through for as long as this one lives, and a slow one lives long.
        played.slack().faults().rateLimit(POST, 1, Duration.ofSeconds(15));
        Played.awaitAck(played.slack(), writer.dm(DuplicateDeliveryTest.DRAFT));
        Played.awaitAck(played.slack(), writer.dm(DuplicateDeliveryTest.GOOD));
        coach.kill();
      }
      assertThat(played.answers(writer)).isEmpty();

      played.startBot();
      inbox.awaitSettled(2);
      assertThat(played.answers(writer)).hasSize(2).allMatch(it -> said(it).contains("Score"));
      assertThat(inbox.count("draft")).isEqualTo(2);
    }
  }

  @Test
  void killed_between_a_post_and_its_answer_it_does_not_post_again() {
    try (CoachProcess coach = CoachProcess.small(slack, database)) {
      slack.faults().delay(POST, Duration.ofSeconds(8));
      Played.awaitAck(slack, rep.dm("hello"));
      // The post is on its way, on a slow machine too: Slack takes it, and nobody hears so.
      pause(Duration.ofSeconds(4));
      coach.kill();
    }
    assertThat(Played.answers(slack, rep)).isEmpty();
    Played.awaitAnswer(slack, rep, it -> it.text().equals("echo hello"));
    slack.faults().delay(POST, Duration.ZERO);

    try (SmallCoach again = SmallCoach.of(slack, database, SmallCoach::echo)) {
      inbox.awaitSettled(1);
      assertThat(Played.answers(slack, rep))
          .extracting(Message::text)
          .containsExactly("echo hello");
      assertThat(again).isNotNull();
    }
  }

  @Test
  void stopped_just_before_its_post_while_another_takes_over_it_does_not_post_any_more() {
    try (CoachProcess coach = CoachProcess.small(slack, database)) {
      slack.faults().rateLimit(POST, 1, Duration.ofSeconds(2));
      Played.awaitAck(slack, rep.dm("hello"));
      pause(Duration.ofMillis(500));
      coach.stop();
      try (SmallCoach other = SmallCoach.of(slack, database, SmallCoach::echo)) {
        Played.awaitAnswer(slack, rep, it -> it.text().equals("echo hello"));
        coach.goOn();
        // Its post has been due for long, and its next look at it comes within three seconds.
        pause(Duration.ofSeconds(4));
        inbox.awaitSettled(1);
        assertThat(Played.answers(slack, rep))
            .extracting(Message::text)
            .containsExactly("echo hello");
        assertThat(other).isNotNull();
      }
    }
  }

  @Test
  void two_coaches_share_a_hundred_messages_and_each_is_answered_once() {
    try (CoachProcess one = CoachProcess.small(slack, database);
        SmallCoach two = SmallCoach.of(slack, database, SmallCoach::echo)) {
      assertThat(slack.connections()).isEqualTo(2);
      slack.faults().duplicateNext(50);
      List<String> said = IntStream.range(0, 100).mapToObj(i -> "word " + i).toList();
      said.forEach(rep::dm);
      inbox.awaitSettled(100);

      assertThat(Played.answers(slack, rep))
          .extracting(Message::text)
          .containsExactlyInAnyOrderElementsOf(said.stream().map(it -> "echo " + it).toList());
      assertThat(List.of(one, two)).hasSize(2);
    }
  }

  @Test
  @EnabledIfSystemProperty(named = "salescoach.faults.kills", matches = "[0-9]+")
  void killed_again_and_again_while_people_write_it_loses_nothing_and_doubles_nothing() {
    int kills = Integer.getInteger("salescoach.faults.kills");
    Random chance = new Random(kills);
    int said = 0;
    for (int i = 0; i < kills; i++) {
      try (CoachProcess coach = CoachProcess.small(slack, database)) {
        for (int j = 0; j < 20; j++) {
          rep.dm("word " + said++);
          pause(Duration.ofMillis(chance.nextInt(20)));
        }
        coach.kill();
      }
    }
    try (CoachProcess last = CoachProcess.small(slack, database)) {
      inbox.awaitSettled(said);
      assertThat(Played.answers(slack, rep))
          .extracting(Message::text)
          .containsExactlyInAnyOrderElementsOf(
              IntStream.range(0, said).mapToObj(i -> "echo word " + i).toList());
      assertThat(last).isNotNull();
    }
  }

  private static void pause(Duration length) {
    try {
      Thread.sleep(length.toMillis());
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    }
  }
}
