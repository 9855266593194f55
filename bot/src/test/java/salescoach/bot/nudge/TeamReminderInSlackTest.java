package salescoach.bot.nudge;

import static org.assertj.core.api.Assertions.assertThat;
import static salescoach.bot.nudge.NudgingTeam.HALF_PAST_EIGHT;
import static salescoach.bot.nudge.NudgingTeam.LONG_AGO;
import static salescoach.bot.run.PlayedCoach.CHANNEL;
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

/** The team's reminder in its channel, and what is done where that can't be written to. */
class TeamReminderInSlackTest {

  private static final Instant NINE = Instant.parse("2026-11-17T14:00:00Z");
  private static final Duration A_DAY = Duration.ofDays(1);

  private final NudgingTeam team = new NudgingTeam();

  @AfterEach
  void close() {
    team.close();
  }

  @Test
  void the_team_is_reminded_once_a_day_and_sees_who_is_done() {
    team.reps();
    team.channel();
    KnownProspect prospect = team.office.prospect(REP, LONG_AGO);
    team.office.prospects(OTHER_REP, 2, LONG_AGO);
    team.directory.refresh(team.workspace, team.now);
    team.at(HALF_PAST_EIGHT);
    team.at(NINE.minusSeconds(1));
    team.untilAllIsSent();
    assertThat(team.inChannel()).isEmpty();
    team.at(NINE);
    team.at(NINE.plusSeconds(20));
    team.untilAllIsSent();
    assertThat(team.inChannel()).hasSize(1);
    assertThat(said(team.inChannel().get(0)))
        .contains("3 follow-ups are due in the team today", "From the playbook")
        .doesNotContain("Done with", "<@");
    team.office.log(prospect, Outcome.NO_ANSWER, Channel.CALL, NINE.plusSeconds(60));
    team.untilAllIsSent();
    assertThat(team.inChannel()).hasSize(1);
    assertThat(said(team.inChannel().get(0)))
        .contains("Done with today's: Tomas Lindqvist")
        .doesNotContain("<@");
  }

  @Test
  void where_nothing_is_due_the_channel_is_left_in_peace_and_so_it_is_on_a_holiday() {
    team.reps();
    team.channel();
    team.at(HALF_PAST_EIGHT);
    team.at(NINE);
    team.untilAllIsSent();
    team.office.prospect(REP, LONG_AGO);
    // Thanksgiving.
    team.office.execute("UPDATE workspace SET next_channel_at = '2026-11-26T14:00:00Z'");
    team.at(Instant.parse("2026-11-26T14:00:00Z"));
    team.untilAllIsSent();
    assertThat(team.inChannel()).isEmpty();
  }

  @Test
  void an_admin_is_told_once_that_the_channel_is_archived_until_another_is_chosen() {
    team.reps();
    team.channel();
    team.office.prospect(REP, LONG_AGO);
    team.coach.slack().staff().archive(CHANNEL);
    team.at(HALF_PAST_EIGHT);
    team.at(NINE);
    team.coach.eventually(() -> team.told(LEAD).size(), told -> told == 1);
    assertThat(said(team.told(LEAD).get(0))).contains("archived");
    assertThat(team.office.team().channelTrouble()).isEqualTo("is_archived");
    team.at(HALF_PAST_EIGHT.plus(A_DAY));
    team.at(NINE.plus(A_DAY));
    team.untilAllIsSent();
    assertThat(team.told(LEAD)).hasSize(1);
    team.coach.slack().staff().unarchive(CHANNEL);
    team.channel();
    team.at(NINE.plus(A_DAY.multipliedBy(2)).minusSeconds(1800));
    team.at(NINE.plus(A_DAY.multipliedBy(2)));
    team.coach.eventually(() -> team.inChannel().size(), posted -> posted == 1);
  }

  @Test
  void an_admin_is_told_that_the_coach_was_removed_from_the_channel() {
    team.reps();
    team.channel();
    team.office.prospect(REP, LONG_AGO);
    team.coach.slack().staff().removeBot(CHANNEL);
    team.at(HALF_PAST_EIGHT);
    team.at(NINE);
    team.coach.eventually(() -> team.told(LEAD).size(), told -> told == 1);
    assertThat(team.office.team().channelTrouble()).isIn("not_in_channel", "channel_not_found");
  }

  @Test
  void a_team_that_lives_further_west_than_its_reminder_gets_it_with_the_first_morning() {
    ZoneId west = ZoneId.of("America/Los_Angeles");
    team.coach.slack().staff().moveTo(REP, west);
    team.office.rep(REP, west, LocalTime.of(8, 30), team.now);
    team.channel();
    team.office.prospect(REP, LONG_AGO);
    team.at(HALF_PAST_EIGHT);
    team.at(NINE);
    team.untilAllIsSent();
    assertThat(team.inChannel()).isEmpty();
    team.at(HALF_PAST_EIGHT.plus(Duration.ofHours(3)));
    team.untilAllIsSent();
    assertThat(team.inChannel()).hasSize(1);
    assertThat(said(team.inChannel().get(0))).contains("1 follow-up is due in the team today");
  }

  @Test
  void whoever_has_only_the_pipeline_to_winnow_is_not_named_as_done() {
    team.reps();
    team.channel();
    team.office.prospect(REP, LONG_AGO);
    team.at(HALF_PAST_EIGHT);
    team.office.execute(
        """
        UPDATE day_plan SET state = 'planned' WHERE member_id = '%s' AND state = 'nothing-due'
        """
            .formatted(OTHER_REP));
    team.at(NINE);
    team.untilAllIsSent();
    assertThat(said(team.inChannel().get(0)))
        .contains("1 follow-up is due in the team today")
        .doesNotContain("Done with today's");
  }
}
