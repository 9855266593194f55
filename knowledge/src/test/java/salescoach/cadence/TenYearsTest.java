package salescoach.cadence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.zone.ZoneRules;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import salescoach.cadence.Mornings.Decision;

/**
 * Ten years in every zone, through every change of its clocks: 2008 to 2017, when Samoa left a day
 * out and many zones changed their rules.
 */
class TenYearsTest {

  private static final LocalDate FIRST = LocalDate.of(2008, 1, 1);
  private static final LocalDate END = LocalDate.of(2018, 1, 1);

  private static final WorkingDays DAYS = WorkingDays.of("US");

  private static final Map<ZoneRules, Set<LocalDate>> EXPECTED = new HashMap<>();

  /** The planner wakes up every few seconds; now and then the machine slept. */
  private static final int[] LATE_SECONDS = {0, 4, 1, 600, 3, 10_799};

  @ParameterizedTest
  @ValueSource(strings = {"00:00", "02:30", "08:30", "23:45"})
  void each_rep_is_nudged_once_on_each_working_day_on_which_something_is_due(String time) {
    Set<String> zones = ZoneId.getAvailableZoneIds();
    assertThat(zones).hasSizeGreaterThan(500);
    for (String zone : zones) {
      Mornings mornings = new Mornings(LocalTime.parse(time), ZoneId.of(zone));

      assertThat(nudged(mornings)).as(zone).isEqualTo(expected(mornings.zone()));
    }
  }

  /** Every tick decides about the nudge that is waited for, and sets the next. */
  private static Set<LocalDate> nudged(Mornings mornings) {
    Set<LocalDate> nudged = new HashSet<>();
    Instant next = mornings.after(FIRST.minusDays(1));
    for (int tick = 0; next.isBefore(mornings.on(END)); tick++) {
      Instant now = next.plusSeconds(LATE_SECONDS[tick % LATE_SECONDS.length]);
      LocalDate day = mornings.dayOf(next);
      if (Mornings.decide(next, now) == Decision.NUDGE && isDue(day) && !nudged.add(day)) {
        throw new AssertionError("Nudged twice on " + day + " in " + mornings.zone());
      }
      Instant following = mornings.after(day);
      if (!following.isAfter(next)) {
        throw new AssertionError("No way on from " + day + " in " + mornings.zone());
      }
      next = following;
    }
    return nudged;
  }

  /** Many zones are other names of one: their days are looked for once. */
  private static Set<LocalDate> expected(ZoneId zone) {
    return EXPECTED.computeIfAbsent(zone.getRules(), rules -> localDays(zone));
  }

  private static Set<LocalDate> localDays(ZoneId zone) {
    Set<LocalDate> days = new HashSet<>();
    Instant end = END.atStartOfDay(zone).toInstant();
    Instant now = FIRST.atStartOfDay(zone).toInstant();
    while (now.isBefore(end)) {
      LocalDate day = LocalDate.ofInstant(now, zone);
      if (isDue(day)) {
        days.add(day);
      }
      // Half a day: no local day is passed over, however the clocks change.
      now = now.plusSeconds(12 * 3_600);
    }
    return days;
  }

  private static boolean isDue(LocalDate day) {
    return DAYS.isWorking(day) && day.toEpochDay() % 3 != 0;
  }
}
