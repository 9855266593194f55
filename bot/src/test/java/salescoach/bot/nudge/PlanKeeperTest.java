package salescoach.bot.nudge;

import static org.assertj.core.api.Assertions.assertThat;
import static salescoach.bot.nudge.Office.REP;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import salescoach.bot.followup.step.Outcome;
import salescoach.bot.followup.step.StepState;
import salescoach.bot.nudge.day.DayPlan;
import salescoach.bot.roster.KeptTouch;
import salescoach.bot.roster.KnownProspect;
import salescoach.bot.storage.TestPostgres;
import salescoach.cadence.Action;
import salescoach.cadence.Channel;

/** A plan is kept up to date with what is done, wherever it is done. */
class PlanKeeperTest {

  private static final LocalDate TUESDAY = LocalDate.parse("2026-11-17");
  private static final Instant LONG_AGO = Instant.parse("2026-11-10T15:00:00Z");
  private static final Instant DAWN = Instant.parse("2026-11-17T06:00:00Z");
  private static final Instant HALF_PAST_EIGHT = Instant.parse("2026-11-17T13:30:00Z");

  private final Office office = new Office(TestPostgres.fresh());

  @AfterEach
  void close() {
    office.close();
  }

  private List<Action> actions(LocalDate day) {
    return office.plan(day).orElseThrow().steps().stream().map(it -> it.next().action()).toList();
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
  void what_a_manager_hands_to_somebody_else_is_struck_from_the_list_of_whoever_had_it() {
    office.rep(DAWN);
    KnownProspect prospect = office.prospect(REP, LONG_AGO);
    office.round(HALF_PAST_EIGHT);
    assertThat(office.isStale(MessageKinds.NUDGE)).isFalse();
    office.hand(prospect, "U0PRIYA01", HALF_PAST_EIGHT.plusSeconds(60));
    assertThat(office.isStale(MessageKinds.NUDGE)).isTrue();
  }
}
