package salescoach.bot.week;

import static org.assertj.core.api.Assertions.assertThat;
import static salescoach.bot.run.PlayedCoach.LEAD;
import static salescoach.bot.run.PlayedCoach.OTHER_REP;
import static salescoach.bot.run.PlayedCoach.REP;
import static salescoach.bot.run.PlayedCoach.said;
import static salescoach.bot.week.WorkingWeek.A_DAY;
import static salescoach.bot.week.WorkingWeek.MONDAY;
import static salescoach.bot.week.WorkingWeek.MORNING;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The team's week, as its managers get it. */
class TeamWeekTest {

  private final WorkingWeek team = new WorkingWeek();

  @AfterEach
  void close() {
    team.close();
  }

  @Test
  void managers_get_the_totals_on_the_team_s_first_working_day_and_once() {
    team.touch(REP, team.prospect(REP, 40), "call", 1);
    team.touch(OTHER_REP, team.prospect(OTHER_REP, 5), "voicemail", 2);
    team.draft(REP, 41, 2, "too-long");
    team.draft(OTHER_REP, 55, 3, "too-long");
    team.draft(OTHER_REP, 60, 3, "cryptic");
    team.now = Instant.parse("2026-05-04T12:59:00Z");
    team.week.round(team.workspace);
    assertThat(team.column("kind")).as("a minute before the team's time").isEmpty();
    team.now = MORNING;
    team.week.round(team.workspace);
    team.week.round(team.workspace);
    assertThat(team.column("kind || ' ' || receiver")).containsExactly("week-team " + LEAD);
    team.start();
    String said = said(team.coach.answer(team.lead, 1));
    assertThat(said)
        .contains("2 touches, 3 drafts reviewed", "2 reps", "in 2 drafts")
        .doesNotContain(REP, OTHER_REP, "Renata", "secret words");
  }

  @Test
  void on_other_days_and_on_a_holiday_managers_get_nothing() {
    team.now = MORNING.plus(A_DAY);
    team.week.round(team.workspace);
    // Memorial Day is a Monday: that week begins on Tuesday.
    team.now = Instant.parse("2026-05-25T13:30:00Z");
    team.week.round(team.workspace);
    assertThat(team.column("kind")).isEmpty();
    team.now = team.now.plus(A_DAY);
    team.week.round(team.workspace);
    assertThat(team.column("kind")).containsExactly("week-team");
  }

  @Test
  void where_the_coach_was_away_on_the_first_working_day_managers_are_told_on_the_next() {
    team.atWorkOn(MONDAY.minusDays(3));
    team.now = MORNING.plus(A_DAY);
    team.week.round(team.workspace);
    team.week.round(team.workspace);
    team.now = team.now.plus(A_DAY);
    team.week.round(team.workspace);
    assertThat(team.column("kind || ' ' || local_date")).containsExactly("week-team " + MONDAY);
  }

  @Test
  void where_they_were_told_on_the_first_nothing_comes_on_the_next_to_a_new_one_either() {
    team.atWorkOn(MONDAY.minusDays(3));
    team.week.round(team.workspace);
    team.database.useTransaction(it -> it.execute("UPDATE member SET manager = true"));
    team.now = MORNING.plus(A_DAY);
    team.week.round(team.workspace);
    assertThat(team.column("receiver")).containsExactly(LEAD);
  }

  @Test
  void the_faults_of_one_rep_alone_are_not_told() {
    team.draft(REP, 41, 2, "too-long");
    team.draft(REP, 43, 3, "too-long");
    assertThat(team.team().faults()).isEmpty();
    team.draft(OTHER_REP, 41, 2, "cryptic");
    assertThat(team.team().faults())
        .containsExactly(new TeamWeek.Fault("too-long", 2), new TeamWeek.Fault("cryptic", 1));
  }

  @Test
  void a_fault_that_a_rep_disputed_does_not_count() {
    UUID disputed = team.draft(REP, 41, 2, "too-long");
    team.draft(OTHER_REP, 41, 2, "cryptic");
    team.database.useTransaction(
        transaction ->
            transaction.execute(
                """
                INSERT INTO dismissal (workspace_id, draft_id, fault, version, quote, reason,
                  words, created_at)
                VALUES (?, ?, 'too-long', 1, '', '', '', now())
                """,
                team.workspace,
                disputed));
    assertThat(team.team().faults()).containsExactly(new TeamWeek.Fault("cryptic", 1));
  }
}
