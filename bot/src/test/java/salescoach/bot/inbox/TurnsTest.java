package salescoach.bot.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.Slack;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import salescoach.bot.Lease;
import salescoach.bot.slack.SlackApi;
import salescoach.bot.slack.SlackHttp;

class TurnsTest {

  private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");

  private final Slack client = SlackHttp.client("http://127.0.0.1:1/");
  private final Turns turns = new Turns();

  @AfterEach
  void the_client_ends() throws Exception {
    client.close();
  }

  @Test
  void messages_of_one_conversation_come_one_after_the_other() {
    Job first = job("message", "D1", 1, NOW);
    Job second = job("message", "D1", 1, NOW);
    Job third = job("message", "D1", 1, NOW);

    assertThat(turns.takes(first)).isTrue();
    assertThat(turns.takes(second)).isFalse();
    assertThat(turns.takes(third)).isFalse();
    assertThat(turns.waiting()).isEqualTo(2);
    assertThat(turns.next(first)).contains(second);
    assertThat(turns.next(second)).contains(third);
    assertThat(turns.waiting()).isZero();
    assertThat(turns.next(third)).isEmpty();
    assertThat(turns.takes(first)).as("the conversation is free again").isTrue();
  }

  @Test
  void other_conversations_and_other_things_need_not_wait() {
    assertThat(turns.takes(job("message", "D1", 1, NOW))).isTrue();
    assertThat(turns.takes(job("message", "D2", 1, NOW))).isTrue();
    Job command = job("command echo", "D1", 1, NOW);
    assertThat(turns.takes(command)).isTrue();
    assertThat(turns.next(command)).isEmpty();
    assertThat(turns.waiting()).isZero();
  }

  @Test
  void a_slack_that_does_not_answer_is_asked_less_and_less_often() {
    Job job = job("message", "D1", 1, NOW);

    assertThat(Stream.generate(job::backOff).limit(7).map(Duration::toSeconds).toList())
        .isEqualTo(List.of(3L, 6L, 12L, 24L, 48L, 60L, 60L));
  }

  @Test
  void a_job_is_spent_after_an_hour_or_five_claims() {
    Duration hour = Duration.ofHours(1);
    assertThat(job("message", "D1", 5, NOW).isSpent(NOW.plus(hour).minusMillis(1))).isFalse();
    assertThat(job("message", "D1", 1, NOW).isSpent(NOW.plus(hour))).isTrue();
    assertThat(job("message", "D1", 6, NOW).isSpent(NOW)).isTrue();
  }

  private Job job(String kind, String channel, int attempt, Instant received) {
    Incoming incoming =
        new Incoming("T1", Played.REP, "Ev1", kind, channel, "", "1.0", "hello", "", "", Map.of());
    SlackApi slack = new SlackApi(client, "xoxb-1", Clock.systemUTC(), (method, outcome) -> {});
    Answer answer = new Answer(slack, incoming, received, attempt > 1);
    return new Job(incoming, answer, new Lease(System::nanoTime), received, attempt);
  }
}
