package salescoach.cadence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import salescoach.cadence.Mornings.Decision;

class MorningsTest {

  @ParameterizedTest
  @CsvSource({
    "08:30, America/New_York, 2026-03-06, 2026-03-06T13:30:00Z, before the change",
    "08:30, America/New_York, 2026-03-09, 2026-03-09T12:30:00Z, after the change",
    "02:30, America/New_York, 2026-03-08, 2026-03-08T07:30:00Z, in the gap: an hour later",
    "01:30, America/New_York, 2026-11-01, 2026-11-01T05:30:00Z, twice: the earlier",
    "08:30, Asia/Kathmandu, 2026-03-06, 2026-03-06T02:45:00Z, a quarter of an hour off"
  })
  void a_nudge_comes_at_the_local_time(
      LocalTime at, String zone, LocalDate day, Instant nudge, String what) {
    Mornings mornings = new Mornings(at, ZoneId.of(zone));

    assertThat(mornings.on(day)).as(what).isEqualTo(nudge);
    assertThat(mornings.after(day.minusDays(1))).isEqualTo(nudge);
    assertThat(mornings.dayOf(nudge)).isEqualTo(day);
  }

  @Test
  void a_day_that_the_zone_left_out_has_no_nudge() {
    Mornings samoa = new Mornings(LocalTime.of(8, 30), ZoneId.of("Pacific/Apia"));
    Instant saturday = samoa.on(LocalDate.of(2011, 12, 31));

    assertThat(samoa.after(LocalDate.of(2011, 12, 29))).isEqualTo(saturday);
    assertThat(samoa.dayOf(saturday)).isEqualTo(LocalDate.of(2011, 12, 31));
  }

  @Test
  void a_gap_at_midnight_carries_the_nudge_over_and_it_stays_that_days() {
    Mornings nuuk = new Mornings(LocalTime.of(23, 30), ZoneId.of("America/Nuuk"));
    LocalDate saturday = LocalDate.of(2026, 3, 28);
    Instant nudge = nuuk.on(saturday);

    assertThat(nudge.atZone(nuuk.zone()).toLocalDate()).isEqualTo(saturday.plusDays(1));
    assertThat(nuuk.dayOf(nudge)).isEqualTo(saturday);
    assertThat(nuuk.after(saturday)).isEqualTo(nuuk.on(saturday.plusDays(1)));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-03-09T12:29:59Z, WAIT",
    "2026-03-09T12:30:00Z, NUDGE",
    "2026-03-09T15:29:59Z, NUDGE",
    "2026-03-09T15:30:00Z, TOO_LATE"
  })
  void it_is_too_late_after_three_hours(Instant now, Decision decision) {
    assertThat(Mornings.decide(Instant.parse("2026-03-09T12:30:00Z"), now)).isEqualTo(decision);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-03-09T12:29:59Z, 2026-03-09T12:30:00Z",
    "2026-03-09T12:30:00Z, 2026-03-10T12:30:00Z",
    "2026-03-09T03:00:00Z, 2026-03-09T12:30:00Z"
  })
  void the_first_nudge_of_somebody_new_is_to_come(Instant now, Instant nudge) {
    assertThat(new Mornings(LocalTime.of(8, 30), ZoneId.of("America/New_York")).after(now))
        .isEqualTo(nudge);
  }

  @ParameterizedTest
  @CsvSource({
    "14:00, 09:00, 2026-03-09T14:00:00Z, 2026-03-09T13:00:00Z, today's that has passed",
    "14:00, 12:00, 2026-03-09T14:00:00Z, 2026-03-09T16:00:00Z, today's that is still to come",
    "08:00, 07:00, 2026-03-09T14:00:00Z, 2026-03-10T11:00:00Z, today's is told: tomorrow's",
    "10:00, 23:00, 2026-03-09T14:00:00Z, 2026-03-09T14:00:00Z, one that waits to be looked at"
  })
  void another_time_keeps_the_day_of_the_nudge_that_waits(
      LocalTime before, LocalTime after, Instant now, Instant next, String what) {
    ZoneId zone = ZoneId.of("America/New_York");
    Mornings others = new Mornings(before, zone);
    Instant waiting = what.contains("looked at") ? now : others.after(now);

    assertThat(new Mornings(after, zone).inPlaceOf(others, waiting, now)).as(what).isEqualTo(next);
  }
}
