package salescoach.bot.nudge;

import static org.assertj.core.api.Assertions.assertThat;
import static salescoach.bot.nudge.Office.REP;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import salescoach.bot.admin.FollowUp;
import salescoach.bot.storage.TestPostgres;

/** What the figures say of the mornings. */
class PlannerFiguresTest {

  private static final Instant LONG_AGO = Instant.parse("2026-11-10T15:00:00Z");
  private static final Instant DAWN = Instant.parse("2026-11-17T06:00:00Z");
  private static final Instant HALF_PAST_EIGHT = Instant.parse("2026-11-17T13:30:00Z");

  private final Office office = new Office(TestPostgres.fresh());

  @AfterEach
  void close() {
    office.close();
  }

  private boolean says(String line) {
    return office.metrics.page().lines().anyMatch(line::equals);
  }

  @Test
  void a_morning_that_is_planned_is_counted_once() {
    FollowUp rep = office.rep(DAWN);
    office.prospect(REP, LONG_AGO);
    office.round(HALF_PAST_EIGHT);
    // Looked at again by mistake, it is there already.
    office.save(rep);
    office.round(HALF_PAST_EIGHT.plusSeconds(10));
    assertThat(says("sales_coach_mornings_total{state=\"planned\"} 1.0")).isTrue();
    assertThat(says("sales_coach_mornings_total{state=\"skipped\"} 0.0")).isTrue();
  }

  @Test
  void a_morning_that_is_too_late_is_counted_as_skipped() {
    office.rep(DAWN);
    office.prospect(REP, LONG_AGO);
    office.round(HALF_PAST_EIGHT.plus(Duration.ofHours(3)));
    assertThat(says("sales_coach_mornings_total{state=\"skipped\"} 1.0")).isTrue();
    assertThat(says("sales_coach_mornings_total{state=\"planned\"} 0.0")).isTrue();
  }

  @Test
  void a_look_at_nobody_is_told_apart_from_one_at_somebody() {
    office.rep(DAWN);
    office.round(DAWN);
    office.round(DAWN.plusSeconds(2));
    assertThat(says("sales_coach_planning_seconds_count{idle=\"true\"} 2")).isTrue();
    office.round(HALF_PAST_EIGHT);
    assertThat(says("sales_coach_planning_seconds_count{idle=\"false\"} 1")).isTrue();
    assertThat(office.metrics.page()).doesNotContain(REP);
  }
}
