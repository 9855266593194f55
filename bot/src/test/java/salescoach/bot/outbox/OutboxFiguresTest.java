package salescoach.bot.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import salescoach.bot.storage.DatabaseAddress;
import salescoach.bot.storage.TestPostgres;

/** What the figures say of the messages that the coach sends by itself. */
class OutboxFiguresTest {

  private static final String POST = "chat.postMessage";
  private static final Duration PATIENCE = Duration.ofSeconds(15);
  private static final Duration AN_HOUR = Duration.ofHours(1);

  private final DatabaseAddress address = TestPostgres.fresh();
  private final Town town = Town.of(2);
  private final Post post =
      Post.office(address, town.front().apiUrl(), town.slack().botToken(), Clock.systemUTC());
  private final String member = town.member();

  @AfterEach
  void everything_stops() {
    post.close();
    town.close();
  }

  @Test
  void each_message_is_counted_once_by_what_became_of_it() {
    town.slack().faults().refuse(POST, 1, "is_archived");
    post.start().add(List.of(Town.CHANNEL));
    becomes("given up", 1);
    post.add(town.members());
    becomes("sent", 2);
    post.markStale(member, Post.NOTE);
    Town.await(PATIENCE, () -> post.count("stale") == 0);
    assertThat(counted("sent")).as("what is drawn anew is no other message").isEqualTo(2);
    assertThat(counted("given up")).isEqualTo(1);
    assertThat(String.join("\n", post.figure("sales_coach_messages"))).doesNotContain(member);
  }

  @Test
  void one_whose_answer_was_lost_is_counted_as_found() {
    town.slack().faults().storeWithoutAnswer(1);
    post.start().add(List.of(member));
    becomes("found", 1);
    assertThat(counted("sent")).isZero();
  }

  @Test
  void what_comes_too_late_and_what_has_nothing_to_say_are_told_apart() {
    post.outbox().kinds().on("empty", letter -> Optional.empty());
    post.add(List.of(member), "empty", AN_HOUR);
    post.add(List.of(member), Post.NOTE, Duration.ofMillis(1));
    post.add(List.of(Town.CHANNEL), Post.NOTE, Duration.ofMillis(1));
    // Somebody began to send this one, long ago, and nobody can tell how that went.
    post.database()
        .useTransaction(
            it ->
                it.execute(
                    """
                    UPDATE outgoing SET begun_at = now() - interval '3 hours',
                      expires_at = now() - interval '2 hours', due_at = now() + interval '1 hour'
                    WHERE receiver = ?
                    """,
                    Town.CHANNEL));
    post.start();
    becomes("late", 1);
    becomes("given up", 1);
    assertThat(post.figure("sales_coach_messages_total{kind=\"empty\",outcome=\"empty\"}"))
        .containsExactly(" 1.0");
  }

  @Test
  void every_way_to_end_stands_at_nought_before_anything_was_sent() {
    post.start();
    Town.await(PATIENCE, () -> post.figure(series("sent")).size() == 1);
    for (SendMeter.End end : SendMeter.End.values()) {
      assertThat(counted(end.id())).as(end.id()).isZero();
    }
  }

  @Test
  void what_waits_is_counted_with_how_long_the_first_waits_however_often_it_was_tried() {
    town.slack().faults().refuse("conversations.open", 1, "token_revoked");
    post.add(List.of(member));
    post.database()
        .useTransaction(
            it -> it.execute("UPDATE outgoing SET waiting_since = now() - interval '5 minutes'"));
    post.start();
    Town.await(PATIENCE, () -> value("sales_coach_messages_oldest_seconds") >= 300);
    assertThat(value("sales_coach_messages_waiting")).isEqualTo(1);
    assertThat(post.count("due_at > now()")).as("it rests").isEqualTo(1);
  }

  @Test
  void when_all_is_out_nothing_waits() {
    post.start().add(List.of(member));
    becomes("sent", 1);
    Town.await(PATIENCE, () -> value("sales_coach_messages_waiting") == 0);
    assertThat(value("sales_coach_messages_oldest_seconds")).isZero();
  }

  private void becomes(String outcome, int number) {
    Town.await(PATIENCE, () -> counted(outcome) == number);
  }

  private double counted(String outcome) {
    return value(series(outcome));
  }

  private static String series(String outcome) {
    return "sales_coach_messages_total{kind=\"%s\",outcome=\"%s\"}".formatted(Post.NOTE, outcome);
  }

  private double value(String series) {
    return post.figure(series + " ").stream()
        .mapToDouble(Double::parseDouble)
        .findFirst()
        .orElse(0);
  }
}
