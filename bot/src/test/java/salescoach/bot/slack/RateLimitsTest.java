package salescoach.bot.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import salescoach.bot.MovingClock;

class RateLimitsTest {

  private Instant now = Instant.parse("2026-03-02T09:00:00Z");
  private final RateLimits limits = new RateLimits(clock());

  @Test
  void a_method_rests_to_the_end_of_its_time_and_no_longer() {
    limits.rest("chat.postMessage", Duration.ofSeconds(3));

    now = now.plusMillis(2_999);
    assertThatExceptionOfType(SlackLimited.class)
        .isThrownBy(() -> limits.check("chat.postMessage"))
        .satisfies(limited -> assertThat(limited.after()).isEqualTo(Duration.ofMillis(1)));
    now = now.plusMillis(1);
    assertThatCode(() -> limits.check("chat.postMessage")).doesNotThrowAnyException();
  }

  @Test
  void other_methods_go_on() {
    limits.rest("chat.postMessage", Duration.ofSeconds(3));

    assertThatCode(() -> limits.check("chat.update")).doesNotThrowAnyException();
  }

  @Test
  void a_shorter_wait_that_comes_later_does_not_shorten_the_longer_one() {
    limits.rest("chat.postMessage", Duration.ofSeconds(30));
    limits.rest("chat.postMessage", Duration.ofSeconds(1));

    now = now.plusSeconds(2);
    assertThatExceptionOfType(SlackLimited.class)
        .isThrownBy(() -> limits.check("chat.postMessage"));
  }

  private Clock clock() {
    return new MovingClock(() -> now);
  }
}
