package salescoach.bot.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class OutageTest {

  private final AtomicLong steady = new AtomicLong(Long.MAX_VALUE - 5);
  private final Outage outage = new Outage(steady::get);

  @Test
  void a_slow_failure_is_known_for_four_seconds() {
    failAfter(Duration.ofMillis(1500));
    assertThat(outage.isKnown()).isTrue();

    steady.addAndGet(Duration.ofSeconds(4).toNanos());
    assertThat(outage.isKnown()).isFalse();
  }

  @Test
  void a_quick_failure_may_be_about_one_connection_only() {
    failAfter(Duration.ofMillis(20));
    assertThat(outage.isKnown()).isFalse();
  }

  @Test
  void an_answer_ends_it() {
    failAfter(Duration.ofSeconds(2));
    outage.answered();
    assertThat(outage.isKnown()).isFalse();
  }

  private void failAfter(Duration wait) {
    long begun = outage.now();
    steady.addAndGet(wait.toNanos());
    outage.failed(begun);
  }
}
