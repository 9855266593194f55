package salescoach.bot;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class LeaseTest {

  private final AtomicLong steady = new AtomicLong(Long.MAX_VALUE - 5);
  private final Lease lease = new Lease(steady::get);

  @Test
  void is_not_held_before_the_database_was_asked() {
    assertThat(lease.holds()).isFalse();
  }

  @Test
  void ends_two_seconds_before_the_database_lets_others_in() {
    lease.renew(steady.get());
    // The steady clock may begin anywhere, and wraps round.
    steady.addAndGet(Duration.ofMillis(7_999).toNanos());
    assertThat(lease.holds()).isTrue();
    steady.addAndGet(Duration.ofMillis(1).toNanos());
    assertThat(lease.holds()).isFalse();
  }

  @Test
  void counts_from_before_the_database_was_asked_however_long_it_took_to_answer() {
    long asked = steady.get();
    steady.addAndGet(Duration.ofSeconds(9).toNanos());
    lease.renew(asked);
    assertThat(lease.holds()).isFalse();
  }
}
