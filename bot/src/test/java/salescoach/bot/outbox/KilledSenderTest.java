package salescoach.bot.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import salescoach.bot.storage.DatabaseAddress;
import salescoach.bot.storage.TestPostgres;

/** Instances that are killed and stopped at the worst of times, and that share the work. */
class KilledSenderTest {

  private static final String POST = "chat.postMessage";
  private static final String OPEN = "conversations.open";

  /**
   * What is promised: ten of it are leases and waits. As much again is for a slow and busy machine.
   */
  private static final Duration RECOVERED = Duration.ofSeconds(15).multipliedBy(2);

  private final DatabaseAddress address = TestPostgres.fresh();
  private final Town town = Town.of(40);
  private final Post desk =
      Post.office(address, town.front().apiUrl(), town.slack().botToken(), Clock.systemUTC());

  @AfterEach
  void everything_stops() {
    desk.close();
    town.close();
  }

  private SenderProcess sender(Duration off) {
    return SenderProcess.start(town, address, off);
  }

  @Test
  void killed_between_a_post_and_its_answer_another_finds_the_post_within_fifteen_seconds() {
    List<String> one = town.members().subList(0, 1);
    town.slack().faults().delay(POST, Duration.ofSeconds(2));
    try (SenderProcess sender = sender(Duration.ZERO)) {
      desk.add(one);
      Town.await(Town.PATIENCE, () -> town.front().begun(POST) == 1);
      // The post is on its way: Slack takes it, and nobody is there any more to hear so.
      sender.kill();
    }
    long gone = System.nanoTime();
    Town.await(Town.PATIENCE, () -> town.got(one.get(0)).size() == 1);
    town.slack().faults().delay(POST, Duration.ZERO);
    desk.start();
    Town.await(Town.PATIENCE, () -> desk.count("state = 'sent'") == 1);
    assertThat(Duration.ofNanos(System.nanoTime() - gone)).isLessThan(RECOVERED);
    assertThat(town.got(one.get(0))).hasSize(1);
    assertThat(town.front().calls("conversations.history")).isNotEmpty();
  }

  @Test
  void stopped_just_before_its_post_leaves_it_does_not_post_what_another_sent_meanwhile() {
    List<String> one = town.members().subList(0, 1);
    try (SenderProcess stopped = sender(Duration.ZERO)) {
      desk.outbox()
          .kinds()
          .on(
              SenderProcess.HALTING,
              letter -> Optional.of(Post.words(Post.text(letter.receiver()))));
      desk.add(one, SenderProcess.HALTING, Duration.ofHours(1));
      stopped.awaitLeaving();
      stopped.stop();
      desk.start();
      Town.await(Town.PATIENCE, () -> desk.count("state = 'sent'") == 1);
      stopped.goOn();
      Town.pause(Duration.ofSeconds(4));
      assertThat(town.got(one.get(0))).hasSize(1);
      assertThat(town.front().calls(POST)).hasSize(1);
    }
  }

  @Test
  void two_instances_whose_clocks_are_ten_minutes_apart_double_nothing() {
    try (SenderProcess early = sender(Duration.ofMinutes(-10));
        SenderProcess late = sender(Duration.ofMinutes(10))) {
      town.slack().faults().storeWithoutAnswer(3);
      desk.add(town.members());
      Town.await(Town.PATIENCE, () -> desk.count("state = 'sent'") == town.members().size());
      assertThat(town.counts()).isEqualTo(Map.of(1, (long) town.members().size()));
      assertThat(List.of(early, late)).hasSize(2);
    }
  }

  @Test
  void none_of_two_instances_calls_before_the_rest_is_over_that_one_was_told_of() {
    town.front().storm(POST, 10, Duration.ofSeconds(1));
    town.front().storm(OPEN, 15, Duration.ofSeconds(2));
    try (SenderProcess other = sender(Duration.ZERO)) {
      desk.start().add(town.members());
      Town.await(Town.PATIENCE, () -> desk.count("state = 'sent'") == town.members().size());
      assertThat(town.counts()).isEqualTo(Map.of(1, (long) town.members().size()));
      assertThat(town.front().limited()).isGreaterThanOrEqualTo(4);
      assertThat(town.front().early()).isZero();
      assertThat(other).isNotNull();
    }
  }
}
