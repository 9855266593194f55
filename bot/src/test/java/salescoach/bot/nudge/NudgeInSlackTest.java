package salescoach.bot.nudge;

import static org.assertj.core.api.Assertions.assertThat;
import static salescoach.bot.nudge.NudgingTeam.HALF_PAST_EIGHT;
import static salescoach.bot.nudge.NudgingTeam.LONG_AGO;
import static salescoach.bot.nudge.Office.NEW_YORK;
import static salescoach.bot.run.PlayedCoach.LEAD;
import static salescoach.bot.run.PlayedCoach.OTHER_REP;
import static salescoach.bot.run.PlayedCoach.REP;
import static salescoach.bot.run.PlayedCoach.said;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import salescoach.bot.followup.step.Outcome;
import salescoach.bot.roster.KnownProspect;
import salescoach.cadence.Channel;

/**
 * A rep's morning in the conversation, wherever the rep lives and for as long as the rep is there.
 */
class NudgeInSlackTest {

  private static final Duration A_DAY = Duration.ofDays(1);

  private final NudgingTeam team = new NudgingTeam();

  @AfterEach
  void close() {
    team.close();
  }

  @Test
  void a_rep_finds_the_morning_in_the_conversation_and_sees_it_change_as_steps_are_done() {
    team.reps();
    KnownProspect prospect = team.office.prospect(REP, LONG_AGO);
    team.at(HALF_PAST_EIGHT);
    team.untilAllIsSent();
    assertThat(team.told(REP)).hasSize(1);
    assertThat(said(team.told(REP).get(0)))
        .contains("1 follow-up today", "Company 1", "Left voicemail");
    assertThat(team.told(OTHER_REP)).isEmpty();
    team.office.log(prospect, Outcome.NO_ANSWER, Channel.CALL, HALF_PAST_EIGHT.plusSeconds(60));
    team.untilAllIsSent();
    assertThat(team.told(REP)).hasSize(1);
    assertThat(said(team.told(REP).get(0))).contains("list is done", "no answer");
  }

  @Test
  void what_was_erased_is_not_in_the_message_any_more() {
    team.reps();
    KnownProspect prospect = team.office.prospect(REP, LONG_AGO);
    team.at(HALF_PAST_EIGHT);
    team.untilAllIsSent();
    assertThat(said(team.told(REP).get(0))).contains("Renata");
    team.office.erase(prospect, HALF_PAST_EIGHT.plusSeconds(60));
    team.untilAllIsSent();
    assertThat(said(team.told(REP).get(0))).contains("off your list").doesNotContain("Renata");
  }

  @Test
  void who_left_gets_no_more_plans_and_a_manager_learns_of_the_prospects_once() {
    team.reps();
    team.office.prospects(REP, 3, LONG_AGO);
    team.coach.slack().staff().deactivate(REP);
    team.directory.refresh(team.workspace, team.now);
    team.directory.refresh(team.workspace, team.now);
    team.at(HALF_PAST_EIGHT);
    team.untilAllIsSent();
    assertThat(team.office.settings(REP).deactivated()).isTrue();
    assertThat(team.office.messages(MessageKinds.NUDGE)).isEmpty();
    assertThat(team.told(LEAD)).hasSize(1);
    assertThat(said(team.told(LEAD).get(0))).contains("3 prospects");
    team.coach.slack().staff().reactivate(REP);
    team.directory.refresh(team.workspace, team.now);
    assertThat(team.office.settings(REP).deactivated()).isFalse();
    assertThat(team.office.settings(REP).next()).contains(HALF_PAST_EIGHT.plus(A_DAY));
  }

  @Test
  void who_left_since_the_last_look_is_noticed_when_slack_refuses_the_message() {
    team.reps();
    team.office.prospects(REP, 3, LONG_AGO);
    team.coach.slack().staff().deactivate(REP);
    team.at(HALF_PAST_EIGHT);
    team.coach.eventually(() -> team.told(LEAD).size(), told -> told == 1);
    assertThat(team.office.settings(REP).deactivated()).isTrue();
    assertThat(team.office.settings(REP).next()).isEmpty();
  }

  @Test
  void whoever_moves_is_told_at_the_same_time_of_the_other_place() {
    team.reps();
    team.coach.slack().staff().moveTo(REP, ZoneId.of("America/Los_Angeles"));
    team.directory.refresh(team.workspace, team.now);
    assertThat(team.office.settings(REP).next())
        .contains(HALF_PAST_EIGHT.plus(Duration.ofHours(3)));
    assertThat(team.office.settings(REP).zone()).contains(ZoneId.of("America/Los_Angeles"));
  }

  @Test
  void whoever_moves_after_the_morning_is_not_told_twice_on_that_day() {
    team.reps();
    team.office.prospect(REP, LONG_AGO);
    team.at(HALF_PAST_EIGHT);
    // The planner passes over a member whose row the sender is just writing; the next round takes
    // it.
    team.untilAllIsSent();
    team.coach.slack().staff().moveTo(REP, ZoneId.of("America/Los_Angeles"));
    team.directory.refresh(team.workspace, team.now.plusSeconds(60));
    team.at(HALF_PAST_EIGHT.plus(Duration.ofHours(3)));
    team.untilAllIsSent();
    assertThat(team.told(REP)).hasSize(1);
    assertThat(team.office.settings(REP).next())
        .contains(HALF_PAST_EIGHT.plus(Duration.ofHours(27)));
  }

  @Test
  void whoever_moves_to_where_the_time_is_over_already_is_told_at_once_and_once() {
    ZoneId west = ZoneId.of("America/Los_Angeles");
    team.office.rep(REP, west, LocalTime.of(8, 30), team.now);
    team.office.prospect(REP, LONG_AGO);
    team.coach.slack().staff().moveTo(REP, NEW_YORK);
    team.now = HALF_PAST_EIGHT.plusSeconds(60);
    team.directory.refresh(team.workspace, team.now);
    assertThat(team.office.settings(REP).next()).contains(HALF_PAST_EIGHT);
    team.at(team.now);
    team.untilAllIsSent();
    team.at(HALF_PAST_EIGHT.plus(Duration.ofHours(3)));
    assertThat(team.told(REP)).hasSize(1);
  }

  @Test
  void the_mornings_of_whoever_got_prospects_by_an_import_begin_in_their_own_zone() {
    team.coach.slack().staff().moveTo(OTHER_REP, ZoneId.of("Europe/Berlin"));
    team.office.prospect(OTHER_REP, LONG_AGO);
    team.directory.enrol(team.workspace, team.now);
    assertThat(team.office.settings(OTHER_REP).zone()).contains(ZoneId.of("Europe/Berlin"));
    assertThat(team.office.settings(OTHER_REP).next())
        .contains(Instant.parse("2026-11-18T07:30:00Z"));
    assertThat(team.office.settings(REP).next()).isEmpty();
  }
}
