package salescoach.bot.nudge;

import static org.assertj.core.api.Assertions.assertThat;
import static salescoach.bot.nudge.Office.NEW_YORK;
import static salescoach.bot.nudge.Office.REP;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import salescoach.bot.admin.FollowUp;
import salescoach.bot.followup.step.Outcome;
import salescoach.bot.nudge.day.DayPlan;
import salescoach.bot.nudge.day.DayPlan.State;
import salescoach.bot.nudge.day.PlannedStep;
import salescoach.bot.roster.KnownProspect;
import salescoach.bot.storage.TestPostgres;
import salescoach.cadence.Channel;

/** On which days a morning comes, at what time, and what it brings. */
class PlannerTest {

  private static final ZoneId CAIRO = ZoneId.of("Africa/Cairo");
  private static final LocalDate TUESDAY = LocalDate.parse("2026-11-17");
  private static final Instant LONG_AGO = Instant.parse("2026-11-10T15:00:00Z");
  private static final Instant DAWN = Instant.parse("2026-11-17T06:00:00Z");
  private static final Instant HALF_PAST_EIGHT = Instant.parse("2026-11-17T13:30:00Z");

  private final Office office = new Office(TestPostgres.fresh());

  @AfterEach
  void close() {
    office.close();
  }

  @Test
  void a_working_day_has_one_nudge_and_weekends_and_holidays_have_none() {
    office.rep(DAWN);
    office.prospect(REP, LONG_AGO);
    Instant until = Instant.parse("2026-12-01T06:00:00Z");
    office.live(DAWN, until, Duration.ofMinutes(20));
    // The 26th is Thanksgiving, and nothing was done with the prospect.
    assertThat(office.messages(MessageKinds.NUDGE))
        .isEqualTo(
            Office.days(
                "2026-11-17",
                "2026-11-18",
                "2026-11-19",
                "2026-11-20",
                "2026-11-23",
                "2026-11-24",
                "2026-11-25",
                "2026-11-27",
                "2026-11-30"));
  }

  @Test
  void it_comes_at_the_time_and_not_before() {
    office.rep(DAWN);
    office.prospect(REP, LONG_AGO);
    assertThat(office.round(HALF_PAST_EIGHT.minusSeconds(1))).isZero();
    assertThat(office.round(HALF_PAST_EIGHT)).isEqualTo(1);
    assertThat(office.messages(MessageKinds.NUDGE)).containsExactly(TUESDAY);
    assertThat(office.settings(REP).next()).contains(HALF_PAST_EIGHT.plus(Duration.ofDays(1)));
  }

  @Test
  void a_morning_in_the_gap_of_summer_time_comes_an_hour_later_and_once() {
    // Cairo puts its clocks forward at midnight, on Friday 30 April 2027.
    liveIn(CAIRO, LocalTime.of(0, 30), "2027-04-28T12:00:00Z", "2027-04-30T12:00:00Z");
    assertThat(office.messages(MessageKinds.NUDGE))
        .isEqualTo(Office.days("2027-04-29", "2027-04-30"));
    assertThat(planned("2027-04-30")).isEqualTo(Instant.parse("2027-04-29T22:30:00Z"));
    assertThat(office.settings(REP).next()).contains(Instant.parse("2027-04-30T21:30:00Z"));
  }

  @Test
  void an_hour_that_is_told_twice_has_one_nudge() {
    // And back at midnight, on the last Thursday of October.
    liveIn(CAIRO, LocalTime.of(23, 30), "2026-10-29T12:00:00Z", "2026-10-30T12:00:00Z");
    assertThat(office.messages(MessageKinds.NUDGE)).isEqualTo(Office.days("2026-10-29"));
    assertThat(planned("2026-10-29")).isEqualTo(Instant.parse("2026-10-29T20:30:00Z"));
  }

  /** With a prospect to be met on LinkedIn, which may be done at any hour. */
  private void liveIn(ZoneId zone, LocalTime at, String from, String until) {
    office.execute("UPDATE workspace SET time_zone = '" + zone + "'");
    Instant first = Instant.parse(from);
    office.rep(REP, zone, at, first);
    KnownProspect prospect = office.prospect(REP, first.minus(Duration.ofDays(40)));
    int ago = 30;
    for (Channel channel :
        List.of(Channel.VOICEMAIL, Channel.EMAIL, Channel.CALL, Channel.VOICEMAIL, Channel.EMAIL)) {
      office.touch(prospect, channel, first.minus(Duration.ofDays(ago)), false);
      ago -= 5;
    }
    office.live(first, Instant.parse(until), Duration.ofMinutes(10));
  }

  private Instant planned(String day) {
    return office.asked(
        handle ->
            handle
                .createQuery("SELECT planned_at FROM day_plan WHERE local_date = :day")
                .bind("day", LocalDate.parse(day))
                .mapTo(Instant.class)
                .one());
  }

  @Test
  void whoever_pauses_hears_nothing_and_then_gets_ten_a_day() {
    FollowUp rep = office.rep(DAWN);
    office.save(Office.paused(rep, LocalDate.parse("2026-11-23")));
    List<KnownProspect> all = office.prospects(REP, 45, LONG_AGO);
    office.live(DAWN, Instant.parse("2026-11-23T06:00:00Z"), Duration.ofHours(1));
    assertThat(office.written()).isEmpty();
    Instant now = Instant.parse("2026-11-23T13:30:00Z");
    for (int i = 0; i < 3; i++) {
      office.round(now);
      DayPlan plan = office.plan(LocalDate.ofInstant(now, NEW_YORK)).orElseThrow();
      assertThat(plan.steps()).hasSize(10);
      assertThat(plan.due()).isEqualTo(45 - 10 * i);
      assertThat(plan.notes().gathered()).isEqualTo(i == 0);
      Instant then = now.plus(Duration.ofHours(1));
      plan.steps()
          .forEach(step -> office.log(named(all, step), Outcome.NO_ANSWER, Channel.CALL, then));
      now = now.plus(Duration.ofDays(1));
    }
  }

  private static KnownProspect named(List<KnownProspect> all, PlannedStep step) {
    return all.stream().filter(it -> it.id().equals(step.prospect())).findFirst().orElseThrow();
  }

  @Test
  void a_day_off_of_the_reps_has_none() {
    office.save(Office.on(office.rep(DAWN), Set.of(DayOfWeek.MONDAY, DayOfWeek.THURSDAY)));
    office.prospect(REP, LONG_AGO);
    office.live(DAWN, DAWN.plus(Duration.ofDays(6)), Duration.ofHours(1));
    assertThat(office.messages(MessageKinds.NUDGE)).isEqualTo(Office.days("2026-11-19"));
  }

  @Test
  void where_nothing_is_due_nothing_is_said() {
    office.rep(DAWN);
    KnownProspect prospect = office.prospect(REP, LONG_AGO);
    office.touch(prospect, Channel.CALL, DAWN.minus(Duration.ofHours(12)), false);
    office.round(HALF_PAST_EIGHT);
    assertThat(office.plan(TUESDAY).orElseThrow().state()).isEqualTo(State.NOTHING_DUE);
    assertThat(office.written()).isEmpty();
  }

  @Test
  void whoever_got_the_first_prospect_after_the_morning_waits_for_the_next() {
    office.rep(DAWN);
    office.prospect(REP, HALF_PAST_EIGHT.plusSeconds(60));
    office.round(HALF_PAST_EIGHT.plusSeconds(120));
    assertThat(office.written()).isEmpty();
    office.round(HALF_PAST_EIGHT.plus(Duration.ofDays(1)));
    assertThat(office.messages(MessageKinds.NUDGE)).containsExactly(TUESDAY.plusDays(1));
  }

  @Test
  void whoever_left_is_not_looked_at_again() {
    office.save(Office.gone(office.rep(DAWN)));
    office.prospect(REP, LONG_AGO);
    office.round(HALF_PAST_EIGHT);
    assertThat(office.written()).isEmpty();
    assertThat(office.settings(REP).next()).isEmpty();
  }

  @Test
  void a_zone_that_is_gone_gives_way_to_the_teams() {
    office.rep(DAWN);
    office.execute("UPDATE member SET time_zone = 'Mars/Olympus'");
    office.prospect(REP, LONG_AGO);
    office.round(HALF_PAST_EIGHT);
    assertThat(office.settings(REP).next()).contains(HALF_PAST_EIGHT.plus(Duration.ofDays(1)));
    assertThat(office.messages(MessageKinds.NUDGE)).containsExactly(TUESDAY);
  }

  @Test
  void the_weeks_first_working_day_brings_the_week() {
    office.rep(DAWN);
    office.prospect(REP, LONG_AGO);
    office.live(DAWN, DAWN.plus(Duration.ofDays(10)), Duration.ofHours(1));
    assertThat(office.messages(MessageKinds.WEEK)).isEqualTo(Office.days("2026-11-23"));
  }

  @Test
  void the_months_first_working_day_brings_the_winnowing_with_some_of_the_names() {
    office.rep(Instant.parse("2026-11-30T23:00:00Z"));
    office.prospects(REP, 7, Instant.parse("2026-10-01T12:00:00Z"));
    office.round(Instant.parse("2026-12-01T13:30:00Z"));
    DayPlan plan = office.plan(LocalDate.parse("2026-12-01")).orElseThrow();
    assertThat(plan.notes().winnow()).hasSize(1);
    assertThat(plan.notes().winnow().get(0).count()).isEqualTo(7);
    assertThat(plan.notes().winnow().get(0).first()).hasSize(5);
    office.round(Instant.parse("2026-12-02T13:30:00Z"));
    assertThat(office.plan(LocalDate.parse("2026-12-02")).orElseThrow().notes().winnow()).isEmpty();
  }
}
