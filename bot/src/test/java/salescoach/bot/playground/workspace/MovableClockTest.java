package salescoach.bot.playground.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import salescoach.bot.BotException;

class MovableClockTest {

  @ParameterizedTest
  @CsvSource({
    // Monday afternoon in New York: Tuesday.
    "2026-03-02T20:00:00Z, America/New_York, 2026-03-03T13:31:00Z",
    // Before breakfast: the same day's.
    "2026-03-02T11:00:00Z, America/New_York, 2026-03-02T13:31:00Z",
    // At the very minute: the next day's.
    "2026-03-02T13:31:00Z, America/New_York, 2026-03-03T13:31:00Z",
    // The weekend on which the clocks go forward, and the one on which they go back.
    "2026-03-07T20:00:00Z, America/New_York, 2026-03-09T12:31:00Z",
    "2026-10-31T20:00:00Z, America/New_York, 2026-11-02T13:31:00Z",
    // A Friday that is a day off, since the fourth of July is a Saturday.
    "2026-07-02T20:00:00Z, America/New_York, 2026-07-06T12:31:00Z",
    "2026-03-02T20:00:00Z, Asia/Kolkata, 2026-03-03T03:01:00Z",
  })
  void the_next_morning_is_where_the_member_is(String now, ZoneId zone, Instant morning) {
    MovableClock clock = at(now);

    clock.moveOnToMorning(zone);

    assertThat(clock.instant()).isEqualTo(morning);
  }

  @Test
  void a_clock_of_another_zone_is_moved_with_it() {
    MovableClock clock = at("2026-03-02T09:00:00Z");
    Clock london = clock.withZone(ZoneId.of("Europe/London"));

    clock.moveOn(Duration.ofHours(1));

    assertThat(london.instant()).isEqualTo("2026-03-02T10:00:00Z");
  }

  @Test
  void it_does_not_go_back() {
    assertThatThrownBy(() -> at("2026-03-02T09:00:00Z").moveOn(Duration.ofMillis(-1)))
        .isInstanceOf(BotException.class)
        .hasMessageContaining("move it on");
  }

  private static MovableClock at(String now) {
    return new MovableClock(Clock.fixed(Instant.parse(now), ZoneOffset.UTC));
  }
}
