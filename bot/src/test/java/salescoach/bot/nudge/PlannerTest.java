package salescoach.bot.nudge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static salescoach.bot.nudge.Office.NEW_YORK;
import static salescoach.bot.nudge.Office.REP;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import salescoach.bot.admin.FollowUp;
import salescoach.bot.followup.step.Outcome;
import salescoach.bot.followup.step.StepState;
import salescoach.bot.nudge.day.DayPlan;
import salescoach.bot.nudge.day.DayPlan.State;
import salescoach.bot.nudge.day.PlannedStep;
import salescoach.bot.roster.KeptTouch;
import salescoach.bot.roster.KnownProspect;
import salescoach.bot.storage.DatabaseAddress;
import salescoach.bot.storage.StorageException;
import salescoach.bot.storage.TestPostgres;
import salescoach.cadence.Action;
import salescoach.cadence.Channel;

class PlannerTest {

  private static final ZoneId CAIRO = ZoneId.of("Africa/Cairo");
  private static final LocalDate TUESDAY = LocalDate.parse("2026-11-17");
  private static final Instant LONG_AGO = Instant.parse("2026-11-10T15:00:00Z");
  private static final Instant DAWN = Instant.parse("2026-11-17T06:00:00Z");
  private static final Instant HALF_PAST_EIGHT = Instant.parse("2026-11-17T13:30:00Z");

  private final DatabaseAddress address = TestPostgres.fresh();
  private final Office office = new Office(address);

  @AfterEach
  void close() {
    office.close();
  }

  private static FollowUp paused(FollowUp rep, LocalDate until) {
    return changed(rep, rep.days(), Optional.of(until), rep.deactivated());
  }

  private static FollowUp on(FollowUp rep, Set<DayOfWeek> days) {
    return changed(rep, days, rep.pausedUntil(), rep.deactivated());
  }

  private static FollowUp gone(FollowUp rep) {
    return changed(rep, rep.days(), rep.pausedUntil(), true);
  }

  private static FollowUp changed(
      FollowUp rep, Set<DayOfWeek> days, Optional<LocalDate> paused, boolean deactivated) {
    return new FollowUp(
        rep.member(),
        rep.zone(),
        rep.at(),
        days,
        rep.unused(),
        paused,
        deactivated,
        rep.conversation(),
        rep.next());
  }

  private static List<LocalDate> days(String... days) {
    return IntStream.range(0, days.length).mapToObj(i -> LocalDate.parse(days[i])).toList();
  }

  private List<Action> actions(LocalDate day) {
    return office.plan(day).orElseThrow().steps().stream().map(it -> it.next().action()).toList();
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
            days(
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
    assertThat(office.messages(MessageKinds.NUDGE)).isEqualTo(days("2027-04-29", "2027-04-30"));
    assertThat(planned("2027-04-30")).isEqualTo(Instant.parse("2027-04-29T22:30:00Z"));
    assertThat(office.settings(REP).next()).contains(Instant.parse("2027-04-30T21:30:00Z"));
  }

  @Test
  void an_hour_that_is_told_twice_has_one_nudge() {
    // And back at midnight, on the last Thursday of October.
    liveIn(CAIRO, LocalTime.of(23, 30), "2026-10-29T12:00:00Z", "2026-10-30T12:00:00Z");
    assertThat(office.messages(MessageKinds.NUDGE)).isEqualTo(days("2026-10-29"));
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
  void a_server_that_is_back_before_three_hours_sends_one_late_nudge() {
    office.rep(DAWN);
    office.prospect(REP, LONG_AGO);
    Instant back = HALF_PAST_EIGHT.plus(Duration.ofHours(3)).minusSeconds(1);
    office.round(back);
    office.round(back.plusSeconds(1));
    assertThat(office.messages(MessageKinds.NUDGE)).containsExactly(TUESDAY);
    assertThat(office.plan(TUESDAY).orElseThrow().state()).isEqualTo(State.PLANNED);
  }

  @Test
  void one_that_is_back_after_three_hours_skips_the_morning_and_the_next_says_so() {
    office.rep(DAWN);
    office.prospect(REP, LONG_AGO);
    office.round(HALF_PAST_EIGHT.plus(Duration.ofHours(3)));
    assertThat(office.plan(TUESDAY).orElseThrow().state()).isEqualTo(State.SKIPPED);
    assertThat(office.messages(MessageKinds.NUDGE)).isEmpty();
    office.round(HALF_PAST_EIGHT.plus(Duration.ofDays(1)));
    DayPlan next = office.plan(TUESDAY.plusDays(1)).orElseThrow();
    assertThat(next.steps()).hasSize(1);
    assertThat(next.notes().missed()).contains(TUESDAY);
    assertThat(office.messages(MessageKinds.NUDGE)).containsExactly(TUESDAY.plusDays(1));
  }

  @Test
  void a_server_that_was_away_for_days_catches_up_with_one_nudge() {
    office.rep(DAWN);
    office.prospect(REP, LONG_AGO);
    office.live(
        Instant.parse("2026-11-20T13:40:00Z"),
        Instant.parse("2026-11-20T13:41:00Z"),
        Duration.ofSeconds(10));
    assertThat(office.messages(MessageKinds.NUDGE)).isEqualTo(days("2026-11-20"));
    assertThat(office.plan(TUESDAY).orElseThrow().state()).isEqualTo(State.SKIPPED);
  }

  @Test
  void whoever_pauses_hears_nothing_and_then_gets_ten_a_day() {
    FollowUp rep = office.rep(DAWN);
    office.save(paused(rep, LocalDate.parse("2026-11-23")));
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
    office.save(on(office.rep(DAWN), Set.of(DayOfWeek.MONDAY, DayOfWeek.THURSDAY)));
    office.prospect(REP, LONG_AGO);
    office.live(DAWN, DAWN.plus(Duration.ofDays(6)), Duration.ofHours(1));
    assertThat(office.messages(MessageKinds.NUDGE)).isEqualTo(days("2026-11-19"));
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
    office.save(gone(office.rep(DAWN)));
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
  void several_instances_with_clocks_ten_minutes_apart_plan_each_morning_once() throws Exception {
    int reps = 300;
    for (int i = 0; i < reps; i++) {
      String rep = String.format("U0%07d", i);
      office.rep(rep, NEW_YORK, LocalTime.of(8, 30), DAWN);
      office.prospect(rep, LONG_AGO);
    }
    try (Office other = new Office(address)) {
      Thread ahead = new Thread(() -> other.round(HALF_PAST_EIGHT.plus(Duration.ofMinutes(10))));
      ahead.start();
      office.round(HALF_PAST_EIGHT);
      ahead.join();
      office.round(HALF_PAST_EIGHT.plus(Duration.ofMinutes(1)));
      other.round(HALF_PAST_EIGHT.plus(Duration.ofMinutes(20)));
    }
    assertThat(office.messages(MessageKinds.NUDGE)).hasSize(reps).containsOnly(TUESDAY);
  }

  @Test
  void a_member_who_is_looked_at_again_by_mistake_gets_no_second_nudge() {
    FollowUp rep = office.rep(DAWN);
    office.prospect(REP, LONG_AGO);
    office.round(HALF_PAST_EIGHT);
    office.save(rep);
    office.execute("DELETE FROM outgoing");
    office.round(HALF_PAST_EIGHT.plusSeconds(10));
    assertThat(office.written()).isEmpty();
  }

  @Test
  void what_can_not_be_written_whole_is_not_written_at_all_and_is_made_up_for() {
    office.rep(DAWN);
    office.prospect(REP, LONG_AGO);
    office.execute("ALTER TABLE outgoing RENAME TO away");
    assertThatThrownBy(() -> office.round(HALF_PAST_EIGHT)).isInstanceOf(StorageException.class);
    assertThat(office.plan(TUESDAY)).isEmpty();
    office.execute("ALTER TABLE away RENAME TO outgoing");
    office.round(HALF_PAST_EIGHT.plusSeconds(5));
    assertThat(office.plan(TUESDAY)).isPresent();
    assertThat(office.messages(MessageKinds.NUDGE)).containsExactly(TUESDAY);
  }

  @Test
  void the_weeks_first_working_day_brings_the_week() {
    office.rep(DAWN);
    office.prospect(REP, LONG_AGO);
    office.live(DAWN, DAWN.plus(Duration.ofDays(10)), Duration.ofHours(1));
    assertThat(office.messages(MessageKinds.WEEK)).isEqualTo(days("2026-11-23"));
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

  @Test
  void a_step_that_is_logged_anywhere_is_done_in_the_plan_and_the_message_is_drawn_anew() {
    office.rep(DAWN);
    KnownProspect prospect = office.prospect(REP, LONG_AGO);
    office.touch(prospect, Channel.VOICEMAIL, Instant.parse("2026-11-11T15:00:00Z"), false);
    office.touch(prospect, Channel.EMAIL, Instant.parse("2026-11-11T15:05:00Z"), false);
    office.round(HALF_PAST_EIGHT);
    assertThat(actions(TUESDAY)).containsExactly(Action.CALL);
    assertThat(office.isStale(MessageKinds.NUDGE)).isFalse();
    office.log(prospect, Outcome.NO_ANSWER, Channel.CALL, HALF_PAST_EIGHT.plusSeconds(600));
    DayPlan plan = office.plan(TUESDAY).orElseThrow();
    assertThat(plan.isDone()).isTrue();
    assertThat(plan.steps().get(0).state().outcome()).contains(Outcome.NO_ANSWER);
    assertThat(office.isStale(MessageKinds.NUDGE)).isTrue();
  }

  @Test
  void a_voicemail_that_is_left_brings_its_email_onto_the_same_list() {
    office.rep(DAWN);
    KnownProspect prospect = office.prospect(REP, LONG_AGO);
    office.round(HALF_PAST_EIGHT);
    office.log(prospect, Outcome.LEFT_VOICEMAIL, Channel.VOICEMAIL, HALF_PAST_EIGHT.plusSeconds(9));
    DayPlan plan = office.plan(TUESDAY).orElseThrow();
    assertThat(actions(TUESDAY)).containsExactly(Action.VOICEMAIL, Action.EMAIL);
    assertThat(plan.steps().get(1).state()).isEqualTo(StepState.OPEN);
    assertThat(plan.more()).isZero();
  }

  @Test
  void what_is_put_off_is_struck_from_the_list_of_yesterday_too() {
    office.rep(DAWN);
    KnownProspect prospect = office.prospect(REP, LONG_AGO);
    office.round(HALF_PAST_EIGHT);
    Instant next = HALF_PAST_EIGHT.plus(Duration.ofDays(1));
    office.round(next);
    office.snooze(prospect, LocalDate.parse("2026-11-25"), next.plusSeconds(60));
    for (LocalDate day : List.of(TUESDAY, TUESDAY.plusDays(1))) {
      assertThat(office.plan(day).orElseThrow().steps().get(0).state().kind())
          .isEqualTo(StepState.Kind.SNOOZED);
    }
  }

  @Test
  void what_is_undone_today_stays_done_where_it_was_done_before() {
    office.rep(DAWN);
    KnownProspect prospect = office.prospect(REP, LONG_AGO);
    office.round(HALF_PAST_EIGHT);
    office.log(prospect, Outcome.NO_ANSWER, Channel.CALL, HALF_PAST_EIGHT.plusSeconds(60));
    DayPlan done = office.plan(TUESDAY).orElseThrow();
    assertThat(done.isDone()).isTrue();
    Instant next = HALF_PAST_EIGHT.plus(Duration.ofDays(1));
    KeptTouch slip = office.log(prospect, Outcome.SENT, Channel.EMAIL, next);
    office.undo(slip, next.plusSeconds(20));
    assertThat(office.plan(TUESDAY)).contains(done);
  }

  @Test
  void what_is_undone_is_open_again_with_what_it_brought_taken_away() {
    office.rep(DAWN);
    KnownProspect prospect = office.prospect(REP, LONG_AGO);
    office.round(HALF_PAST_EIGHT);
    DayPlan before = office.plan(TUESDAY).orElseThrow();
    KeptTouch slip =
        office.log(prospect, Outcome.LEFT_VOICEMAIL, Channel.VOICEMAIL, HALF_PAST_EIGHT);
    assertThat(office.plan(TUESDAY).orElseThrow().steps()).hasSize(2);
    office.undo(slip, HALF_PAST_EIGHT.plusSeconds(20));
    assertThat(office.plan(TUESDAY)).contains(before);
  }

  @Test
  void a_morning_that_could_not_be_sent_in_time_is_told_of_in_the_next() {
    office.rep(DAWN);
    office.prospect(REP, LONG_AGO);
    office.round(HALF_PAST_EIGHT);
    office.execute("UPDATE outgoing SET state = 'expired', expires_at = now() - interval '1 s'");
    office.round(HALF_PAST_EIGHT.plus(Duration.ofDays(1)));
    assertThat(office.plan(TUESDAY.plusDays(1)).orElseThrow().notes().missed()).contains(TUESDAY);
  }

  @Test
  void after_a_year_away_the_second_look_is_at_today() {
    office.rep(DAWN);
    office.prospect(REP, LONG_AGO);
    Instant back = Instant.parse("2027-11-17T13:40:00Z");
    office.round(back);
    office.round(back.plusSeconds(2));
    assertThat(office.messages(MessageKinds.NUDGE)).isEqualTo(days("2027-11-17"));
    DayPlan today = office.plan(LocalDate.parse("2027-11-17")).orElseThrow();
    assertThat(today.notes().missed()).contains(TUESDAY);
    assertThat(office.settings(REP).next()).contains(Instant.parse("2027-11-18T13:30:00Z"));
  }

  @Test
  void what_a_manager_hands_to_somebody_else_is_struck_from_the_list_of_whoever_had_it() {
    office.rep(DAWN);
    KnownProspect prospect = office.prospect(REP, LONG_AGO);
    office.round(HALF_PAST_EIGHT);
    assertThat(office.isStale(MessageKinds.NUDGE)).isFalse();
    office.hand(prospect, "U0PRIYA01", HALF_PAST_EIGHT.plusSeconds(60));
    assertThat(office.isStale(MessageKinds.NUDGE)).isTrue();
  }
}
