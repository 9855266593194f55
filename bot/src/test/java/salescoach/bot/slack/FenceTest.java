package salescoach.bot.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import salescoach.bot.playground.StandIn;
import salescoach.bot.playground.workspace.SampleTeam;

class FenceTest {

  private static final SlackMessage HELLO = new SlackMessage("hello", List.of());
  private static final String CHANNEL = "C0SALES01";

  private final StandIn slack = StandIn.start(SampleTeam.lanternhill(), Clock.systemUTC(), 0);
  private final List<String> outcomes = new ArrayList<>();
  private final SlackApi api =
      new SlackApi(
          SlackHttp.client(slack.apiUrl()),
          slack.botToken(),
          Clock.systemUTC(),
          (method, outcome) -> outcomes.add(outcome));

  @AfterEach
  void everything_stops() {
    slack.close();
  }

  @Test
  void no_call_leaves_without_the_permission() {
    assertThatExceptionOfType(SlackUnanswered.class)
        .isThrownBy(() -> Fence.guard(() -> false, () -> api.post(CHANNEL, "", HELLO, "id")));

    assertThat(slack.messages(CHANNEL)).isEmpty();
    assertThat(outcomes).containsExactly("held back");
  }

  @Test
  void the_permission_is_asked_for_again_before_every_call() {
    AtomicBoolean holds = new AtomicBoolean(true);
    assertThatExceptionOfType(SlackUnanswered.class)
        .isThrownBy(
            () ->
                Fence.guard(
                    holds::get,
                    () -> {
                      api.post(CHANNEL, "", HELLO, "first");
                      holds.set(false);
                      api.post(CHANNEL, "", HELLO, "second");
                    }));

    assertThat(slack.messages(CHANNEL)).hasSize(1);
  }

  @Test
  void it_ends_with_the_work_that_it_guards() {
    Fence.guard(() -> false, () -> {});
    api.post(CHANNEL, "", HELLO, "id");

    assertThat(slack.messages(CHANNEL)).hasSize(1);
  }

  @Test
  void an_answer_to_a_response_address_is_fenced_too() {
    assertThatExceptionOfType(SlackUnanswered.class)
        .isThrownBy(
            () ->
                Fence.guard(
                    () -> false, () -> api.respond(slack.apiUrl() + "auth.test", HELLO, false)));
  }
}
