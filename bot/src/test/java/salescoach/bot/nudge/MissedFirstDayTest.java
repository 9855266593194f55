package salescoach.bot.nudge;

import static org.assertj.core.api.Assertions.assertThat;
import static salescoach.bot.nudge.Office.NEW_YORK;
import static salescoach.bot.nudge.Office.REP;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import salescoach.bot.admin.FollowUp;
import salescoach.bot.nudge.day.DayPlan;
import salescoach.bot.storage.DatabaseAddress;
import salescoach.bot.storage.TestPostgres;

/**
 * What the first working day of a month or a week would have brought comes with the next morning.
 */
class MissedFirstDayTest {

  private static final Instant AUTUMN = Instant.parse("2026-10-01T12:00:00Z");
  private static final Instant A_DAY_BEFORE = Instant.parse("2026-11-29T23:00:00Z");

  /** A Monday, whose morning is the last of November. */
  private static final Instant MONDAY = Instant.parse("2026-11-30T13:30:00Z");

  private static final Instant FIRST = MONDAY.plus(Duration.ofDays(1));
  private static final Instant SECOND = FIRST.plus(Duration.ofDays(1));
  private static final Instant THIRD = SECOND.plus(Duration.ofDays(1));
  private static final Duration TOO_LATE = Duration.ofHours(3);

  private final DatabaseAddress address = TestPostgres.fresh();
  private final Office office = new Office(address);

  @AfterEach
  void close() {
    office.close();
  }

  private FollowUp rep() {
    office.prospects(REP, 2, AUTUMN);
    return office.rep(A_DAY_BEFORE);
  }

  private List<LocalDate> winnowings() {
    return office.asked(
        handle ->
            handle
                .createQuery(
                    """
                    SELECT local_date FROM day_plan WHERE notes @> '{"winnow": [{}]}' ORDER BY 1
                    """)
                .mapTo(LocalDate.class)
                .list());
  }

  private static LocalDate day(Instant morning) {
    return LocalDate.ofInstant(morning, NEW_YORK);
  }

  @Test
  void as_a_rule_the_winnowing_comes_on_the_first_working_day_and_on_no_other() {
    rep();
    office.live(MONDAY, MONDAY.plus(Duration.ofDays(40)), Duration.ofHours(1));
    assertThat(winnowings()).isEqualTo(Office.days("2026-12-01", "2027-01-04"));
  }

  @Test
  void where_the_coach_was_down_on_that_day_it_comes_on_the_next_and_once() {
    rep();
    office.round(MONDAY);
    office.round(FIRST.plus(TOO_LATE));
    assertThat(winnowings()).isEmpty();
    office.round(SECOND);
    office.round(THIRD);
    assertThat(winnowings()).containsExactly(day(SECOND));
  }

  @Test
  void whoever_comes_back_from_a_pause_gets_it_then() {
    office.save(Office.paused(rep(), LocalDate.parse("2026-12-09")));
    office.execute(
        """
        INSERT INTO day_plan (workspace_id, member_id, local_date, state, steps, due, planned_at)
        VALUES ('%s', '%s', '2026-11-20', 'nothing-due', '[]', 0, now())
        """
            .formatted(Office.TEAM, REP));
    office.live(MONDAY, MONDAY.plus(Duration.ofDays(12)), Duration.ofHours(1));
    assertThat(winnowings()).isEqualTo(Office.days("2026-12-09"));
  }

  @Test
  void whoever_pauses_all_month_gets_none_of_that_month() {
    FollowUp rep = rep();
    office.round(MONDAY);
    office.save(Office.paused(office.settings(rep.member()), LocalDate.parse("2027-01-04")));
    office.live(FIRST, Instant.parse("2027-01-06T00:00:00Z"), Duration.ofHours(1));
    assertThat(winnowings()).isEqualTo(Office.days("2027-01-04"));
  }

  @Test
  void whoever_begins_in_the_middle_of_a_month_has_missed_nothing() {
    office.prospects(REP, 2, AUTUMN);
    office.rep(Instant.parse("2026-12-09T00:00:00Z"));
    office.live(
        Instant.parse("2026-12-09T13:30:00Z"),
        Instant.parse("2027-01-05T00:00:00Z"),
        Duration.ofHours(1));
    assertThat(winnowings()).isEqualTo(Office.days("2027-01-04"));
    assertThat(office.messages(MessageKinds.WEEK).get(0)).isEqualTo(LocalDate.parse("2026-12-14"));
  }

  @Test
  void a_winnowing_whose_message_could_not_be_sent_in_time_comes_with_the_next() {
    rep();
    office.round(MONDAY);
    office.round(FIRST);
    assertThat(winnowings()).containsExactly(day(FIRST));
    office.execute(
        """
        UPDATE outgoing SET state = 'expired', expires_at = now() - interval '1 s'
        WHERE kind = 'nudge'
        """);
    office.round(SECOND);
    assertThat(winnowings()).containsExactly(day(FIRST), day(SECOND));
    office.execute("UPDATE outgoing SET state = 'sent' WHERE local_date = '2026-12-02'");
    office.round(THIRD);
    assertThat(winnowings()).hasSize(2);
  }

  @Test
  void a_month_that_had_nothing_to_winnow_on_its_first_day_is_over_with_that() {
    office.rep(A_DAY_BEFORE);
    office.round(MONDAY);
    office.round(FIRST);
    office.prospects(REP, 2, AUTUMN);
    office.round(SECOND);
    assertThat(office.plan(day(SECOND)).orElseThrow().state()).isEqualTo(DayPlan.State.PLANNED);
    assertThat(winnowings()).isEmpty();
  }

  @Test
  void the_database_keeps_a_second_winnowing_of_a_month_out() {
    rep();
    office.round(MONDAY);
    office.round(FIRST);
    List<LocalDate> second =
        office.asked(
            handle ->
                handle
                    .createQuery(
                        """
                        INSERT INTO day_plan (workspace_id, member_id, local_date, state, steps,
                          due, planned_at, winnowed)
                        SELECT workspace_id, member_id, local_date + 1, state, steps, due,
                          planned_at, winnowed
                        FROM day_plan WHERE winnowed = '2026-12-01'
                        ON CONFLICT DO NOTHING RETURNING local_date
                        """)
                    .mapTo(LocalDate.class)
                    .list());
    assertThat(second).isEmpty();
  }

  @Test
  void several_instances_make_up_for_it_once() throws Exception {
    int reps = 120;
    for (int i = 0; i < reps; i++) {
      String rep = String.format("U0%07d", i);
      office.rep(rep, NEW_YORK, LocalTime.of(8, 30), A_DAY_BEFORE);
      office.prospect(rep, AUTUMN);
    }
    office.round(MONDAY.plus(TOO_LATE));
    office.round(FIRST.plus(TOO_LATE));
    try (Office other = new Office(address)) {
      Thread ahead = new Thread(() -> other.round(SECOND.plus(Duration.ofMinutes(10))));
      ahead.start();
      office.round(SECOND);
      ahead.join();
      other.round(SECOND.plus(Duration.ofMinutes(20)));
      office.round(THIRD);
    }
    assertThat(winnowings()).hasSize(reps).containsOnly(day(SECOND));
    assertThat(office.messages(MessageKinds.WEEK)).hasSize(reps).containsOnly(day(MONDAY));
  }

  @Test
  void a_week_whose_first_day_was_skipped_is_told_on_the_next_and_once() {
    rep();
    office.round(MONDAY.plus(TOO_LATE));
    assertThat(office.messages(MessageKinds.WEEK)).isEmpty();
    office.round(FIRST);
    office.round(SECOND);
    // It is known by its Monday, whenever it is told.
    assertThat(office.messages(MessageKinds.WEEK)).containsExactly(day(MONDAY));
  }
}
