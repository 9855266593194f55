package salescoach.bot.nudge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static salescoach.bot.nudge.Office.NEW_YORK;
import static salescoach.bot.nudge.Office.REP;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import salescoach.bot.admin.FollowUp;
import salescoach.bot.nudge.day.DayPlan;
import salescoach.bot.nudge.day.DayPlan.State;
import salescoach.bot.storage.DatabaseAddress;
import salescoach.bot.storage.StorageException;
import salescoach.bot.storage.TestPostgres;

/** A morning comes once and is made up for, whoever was away or plans at the same time. */
class PlannerOutageTest {

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
    assertThat(office.messages(MessageKinds.NUDGE)).isEqualTo(Office.days("2026-11-20"));
    assertThat(office.plan(TUESDAY).orElseThrow().state()).isEqualTo(State.SKIPPED);
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
    assertThat(office.messages(MessageKinds.NUDGE)).isEqualTo(Office.days("2027-11-17"));
    DayPlan today = office.plan(LocalDate.parse("2027-11-17")).orElseThrow();
    assertThat(today.notes().missed()).contains(TUESDAY);
    assertThat(office.settings(REP).next()).contains(Instant.parse("2027-11-18T13:30:00Z"));
  }
}
