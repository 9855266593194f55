package salescoach.bot.nudge;

import static org.assertj.core.api.Assertions.assertThat;
import static salescoach.bot.nudge.Office.NEW_YORK;
import static salescoach.bot.run.PlayedCoach.CHANNEL;
import static salescoach.bot.run.PlayedCoach.LEAD;
import static salescoach.bot.run.PlayedCoach.OTHER_REP;
import static salescoach.bot.run.PlayedCoach.REP;
import static salescoach.bot.run.PlayedCoach.said;

import com.slack.api.Slack;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import salescoach.bot.MovingClock;
import salescoach.bot.admin.Member;
import salescoach.bot.admin.MemberStore;
import salescoach.bot.admin.TeamFollowUp;
import salescoach.bot.followup.step.Outcome;
import salescoach.bot.outbox.Sender;
import salescoach.bot.playground.workspace.Message;
import salescoach.bot.roster.KnownProspect;
import salescoach.bot.run.PlayedCoach;
import salescoach.bot.slack.SlackApi;
import salescoach.bot.slack.SlackHttp;
import salescoach.bot.storage.DatabaseAddress;
import salescoach.bot.storage.TestPostgres;
import salescoach.cadence.Channel;
import salescoach.playbook.Playbook;

class NudgeInSlackTest {

  private static final Instant LONG_AGO = Instant.parse("2026-11-10T15:00:00Z");
  private static final Instant HALF_PAST_EIGHT = Instant.parse("2026-11-17T13:30:00Z");
  private static final Instant NINE = Instant.parse("2026-11-17T14:00:00Z");
  private static final Duration A_DAY = Duration.ofDays(1);

  private final DatabaseAddress address = TestPostgres.fresh();
  private final PlayedCoach coach = PlayedCoach.startWithoutBot(address);
  private final String workspace = coach.slack().team().id();
  private final Office office = new Office(address, workspace);
  private Instant now = HALF_PAST_EIGHT.minus(Duration.ofHours(3));
  private final Clock clock = new MovingClock(() -> now);
  private final Slack slack = SlackHttp.client(coach.slack().apiUrl());
  private final SlackApi api =
      new SlackApi(slack, coach.slack().botToken(), Clock.systemUTC(), (method, outcome) -> {});
  private final Troubles troubles = new Troubles(office.database, office.outbox);
  private final MemberDirectory directory = new MemberDirectory(office.database, api, troubles);
  private final NudgeFeature nudges =
      new NudgeFeature(
              office.database, office.outbox, Playbook::standard, api, clock, office.metrics)
          .offer();
  private Optional<Sender> sender = Optional.empty();

  @BeforeEach
  void send() {
    sender = Optional.of(office.outbox.send(workspace, api));
    office.database.useTransaction(
        transaction ->
            new MemberStore(office.database)
                .save(
                    transaction, workspace, new Member(LEAD, true, true, false, Optional.empty())));
  }

  @AfterEach
  void close() throws Exception {
    sender.ifPresent(Sender::close);
    slack.close();
    office.close();
    coach.close();
  }

  private void at(Instant time) {
    now = time;
    nudges.round(workspace);
  }

  private void channel() {
    TeamFollowUp team = office.team();
    office.save(
        new TeamFollowUp(
            CHANNEL, LocalTime.of(9, 0), NEW_YORK, "US", team.policy(), "", Optional.empty()));
    // The first look only learns when the next reminder is.
    at(now);
  }

  private void reps() {
    coach.slack().staff().moveTo(REP, NEW_YORK);
    coach.slack().staff().moveTo(OTHER_REP, NEW_YORK);
    office.rep(REP, NEW_YORK, LocalTime.of(8, 30), now);
    office.rep(OTHER_REP, NEW_YORK, LocalTime.of(8, 30), now);
  }

  private List<Message> told(String member) {
    return coach.answers(coach.slack().as(member));
  }

  private List<Message> inChannel() {
    return coach.slack().messages(CHANNEL).stream()
        .filter(message -> message.user().equals(coach.slack().team().bot().id()))
        .toList();
  }

  /** Waits until nothing is to be sent any more. */
  private void untilAllIsSent() {
    coach.eventually(
        () ->
            office.asked(
                handle ->
                    handle
                        .createQuery(
                            "SELECT count(*) FROM outgoing WHERE state = 'waiting' OR stale")
                        .mapTo(Integer.class)
                        .one()),
        waiting -> waiting == 0);
  }

  @Test
  void a_rep_finds_the_morning_in_the_conversation_and_sees_it_change_as_steps_are_done() {
    reps();
    KnownProspect prospect = office.prospect(REP, LONG_AGO);
    at(HALF_PAST_EIGHT);
    untilAllIsSent();
    assertThat(told(REP)).hasSize(1);
    assertThat(said(told(REP).get(0))).contains("1 follow-up today", "Company 1", "Left voicemail");
    assertThat(told(OTHER_REP)).isEmpty();
    office.log(prospect, Outcome.NO_ANSWER, Channel.CALL, HALF_PAST_EIGHT.plusSeconds(60));
    untilAllIsSent();
    assertThat(told(REP)).hasSize(1);
    assertThat(said(told(REP).get(0))).contains("list is done", "no answer");
  }

  @Test
  void what_was_erased_is_not_in_the_message_any_more() {
    reps();
    KnownProspect prospect = office.prospect(REP, LONG_AGO);
    at(HALF_PAST_EIGHT);
    untilAllIsSent();
    assertThat(said(told(REP).get(0))).contains("Renata");
    office.erase(prospect, HALF_PAST_EIGHT.plusSeconds(60));
    untilAllIsSent();
    assertThat(said(told(REP).get(0))).contains("off your list").doesNotContain("Renata");
  }

  @Test
  void the_team_is_reminded_once_a_day_and_sees_who_is_done() {
    reps();
    channel();
    KnownProspect prospect = office.prospect(REP, LONG_AGO);
    office.prospects(OTHER_REP, 2, LONG_AGO);
    directory.refresh(workspace, now);
    at(HALF_PAST_EIGHT);
    at(NINE.minusSeconds(1));
    untilAllIsSent();
    assertThat(inChannel()).isEmpty();
    at(NINE);
    at(NINE.plusSeconds(20));
    untilAllIsSent();
    assertThat(inChannel()).hasSize(1);
    assertThat(said(inChannel().get(0)))
        .contains("3 follow-ups are due in the team today", "From the playbook")
        .doesNotContain("Done with", "<@");
    office.log(prospect, Outcome.NO_ANSWER, Channel.CALL, NINE.plusSeconds(60));
    untilAllIsSent();
    assertThat(inChannel()).hasSize(1);
    assertThat(said(inChannel().get(0)))
        .contains("Done with today's: Tomas Lindqvist")
        .doesNotContain("<@");
  }

  @Test
  void where_nothing_is_due_the_channel_is_left_in_peace_and_so_it_is_on_a_holiday() {
    reps();
    channel();
    at(HALF_PAST_EIGHT);
    at(NINE);
    untilAllIsSent();
    office.prospect(REP, LONG_AGO);
    // Thanksgiving.
    office.execute("UPDATE workspace SET next_channel_at = '2026-11-26T14:00:00Z'");
    at(Instant.parse("2026-11-26T14:00:00Z"));
    untilAllIsSent();
    assertThat(inChannel()).isEmpty();
  }

  @Test
  void an_admin_is_told_once_that_the_channel_is_archived_until_another_is_chosen() {
    reps();
    channel();
    office.prospect(REP, LONG_AGO);
    coach.slack().staff().archive(CHANNEL);
    at(HALF_PAST_EIGHT);
    at(NINE);
    coach.eventually(() -> told(LEAD).size(), told -> told == 1);
    assertThat(said(told(LEAD).get(0))).contains("archived");
    assertThat(office.team().channelTrouble()).isEqualTo("is_archived");
    at(HALF_PAST_EIGHT.plus(A_DAY));
    at(NINE.plus(A_DAY));
    untilAllIsSent();
    assertThat(told(LEAD)).hasSize(1);
    coach.slack().staff().unarchive(CHANNEL);
    channel();
    at(NINE.plus(A_DAY.multipliedBy(2)).minusSeconds(1800));
    at(NINE.plus(A_DAY.multipliedBy(2)));
    coach.eventually(() -> inChannel().size(), posted -> posted == 1);
  }

  @Test
  void an_admin_is_told_that_the_coach_was_removed_from_the_channel() {
    reps();
    channel();
    office.prospect(REP, LONG_AGO);
    coach.slack().staff().removeBot(CHANNEL);
    at(HALF_PAST_EIGHT);
    at(NINE);
    coach.eventually(() -> told(LEAD).size(), told -> told == 1);
    assertThat(office.team().channelTrouble()).isIn("not_in_channel", "channel_not_found");
  }

  @Test
  void who_left_gets_no_more_plans_and_a_manager_learns_of_the_prospects_once() {
    reps();
    office.prospects(REP, 3, LONG_AGO);
    coach.slack().staff().deactivate(REP);
    directory.refresh(workspace, now);
    directory.refresh(workspace, now);
    at(HALF_PAST_EIGHT);
    untilAllIsSent();
    assertThat(office.settings(REP).deactivated()).isTrue();
    assertThat(office.messages(MessageKinds.NUDGE)).isEmpty();
    assertThat(told(LEAD)).hasSize(1);
    assertThat(said(told(LEAD).get(0))).contains("3 prospects");
    coach.slack().staff().reactivate(REP);
    directory.refresh(workspace, now);
    assertThat(office.settings(REP).deactivated()).isFalse();
    assertThat(office.settings(REP).next()).contains(HALF_PAST_EIGHT.plus(A_DAY));
  }

  @Test
  void who_left_since_the_last_look_is_noticed_when_slack_refuses_the_message() {
    reps();
    office.prospects(REP, 3, LONG_AGO);
    coach.slack().staff().deactivate(REP);
    at(HALF_PAST_EIGHT);
    coach.eventually(() -> told(LEAD).size(), told -> told == 1);
    assertThat(office.settings(REP).deactivated()).isTrue();
    assertThat(office.settings(REP).next()).isEmpty();
  }

  @Test
  void whoever_moves_is_told_at_the_same_time_of_the_other_place() {
    reps();
    coach.slack().staff().moveTo(REP, ZoneId.of("America/Los_Angeles"));
    directory.refresh(workspace, now);
    assertThat(office.settings(REP).next()).contains(HALF_PAST_EIGHT.plus(Duration.ofHours(3)));
    assertThat(office.settings(REP).zone()).contains(ZoneId.of("America/Los_Angeles"));
  }

  @Test
  void whoever_moves_after_the_morning_is_not_told_twice_on_that_day() {
    reps();
    office.prospect(REP, LONG_AGO);
    at(HALF_PAST_EIGHT);
    // The planner passes over a member whose row the sender is just writing; the next round takes
    // it.
    untilAllIsSent();
    coach.slack().staff().moveTo(REP, ZoneId.of("America/Los_Angeles"));
    directory.refresh(workspace, now.plusSeconds(60));
    at(HALF_PAST_EIGHT.plus(Duration.ofHours(3)));
    untilAllIsSent();
    assertThat(told(REP)).hasSize(1);
    assertThat(office.settings(REP).next()).contains(HALF_PAST_EIGHT.plus(Duration.ofHours(27)));
  }

  @Test
  void the_mornings_of_whoever_got_prospects_by_an_import_begin_in_their_own_zone() {
    coach.slack().staff().moveTo(OTHER_REP, ZoneId.of("Europe/Berlin"));
    office.prospect(OTHER_REP, LONG_AGO);
    directory.enrol(workspace, now);
    assertThat(office.settings(OTHER_REP).zone()).contains(ZoneId.of("Europe/Berlin"));
    assertThat(office.settings(OTHER_REP).next()).contains(Instant.parse("2026-11-18T07:30:00Z"));
    assertThat(office.settings(REP).next()).isEmpty();
  }

  @Test
  void a_team_that_lives_further_west_than_its_reminder_gets_it_with_the_first_morning() {
    ZoneId west = ZoneId.of("America/Los_Angeles");
    coach.slack().staff().moveTo(REP, west);
    office.rep(REP, west, LocalTime.of(8, 30), now);
    channel();
    office.prospect(REP, LONG_AGO);
    at(HALF_PAST_EIGHT);
    at(NINE);
    untilAllIsSent();
    assertThat(inChannel()).isEmpty();
    at(HALF_PAST_EIGHT.plus(Duration.ofHours(3)));
    untilAllIsSent();
    assertThat(inChannel()).hasSize(1);
    assertThat(said(inChannel().get(0))).contains("1 follow-up is due in the team today");
  }

  @Test
  void whoever_has_only_the_pipeline_to_winnow_is_not_named_as_done() {
    reps();
    channel();
    office.prospect(REP, LONG_AGO);
    at(HALF_PAST_EIGHT);
    office.execute(
        """
        UPDATE day_plan SET state = 'planned' WHERE member_id = '%s' AND state = 'nothing-due'
        """
            .formatted(OTHER_REP));
    at(NINE);
    untilAllIsSent();
    assertThat(said(inChannel().get(0)))
        .contains("1 follow-up is due in the team today")
        .doesNotContain("Done with today's");
  }
}
