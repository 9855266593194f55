package salescoach.bot.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static salescoach.bot.run.PlayedCoach.CHANNEL;
import static salescoach.bot.run.PlayedCoach.LEAD;
import static salescoach.bot.run.PlayedCoach.REP;
import static salescoach.bot.run.PlayedCoach.said;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import salescoach.bot.admin.FollowUp;
import salescoach.bot.admin.FollowUpStore;
import salescoach.bot.admin.GuidelineSettings;
import salescoach.bot.admin.PolicyColumn;
import salescoach.bot.admin.TeamFollowUp;
import salescoach.bot.admin.WorkspaceStore;
import salescoach.bot.playground.person.Person;
import salescoach.bot.run.PlayedCoach;
import salescoach.bot.storage.Database;
import salescoach.cadence.Channel;

/** What reps and admins set about following up. */
class SettingsInSlackTest {

  private final PlayedCoach coach = PlayedCoach.start();
  private final Database database = Database.at(coach.database());
  private final FollowUpStore members = new FollowUpStore(database);
  private final WorkspaceStore workspaces = new WorkspaceStore(database);
  private final String workspace = coach.slack().team().id();
  private final Instant now = Clock.systemUTC().instant();
  private final Person rep = coach.rep();
  private final Person lead = coach.slack().as(LEAD);

  @AfterEach
  void nothing_was_refused_and_everything_stops() {
    assertThat(coach.slack().refused()).isEmpty();
    database.close();
    coach.close();
  }

  @Test
  void a_rep_sets_time_days_and_channels_and_the_next_morning_follows() {
    next(Optional.of(now.plus(Duration.ofDays(5))));
    rep.command(CHANNEL, "/coach settings");
    rep.awaitView("settings_own_modal");
    rep.submit(
        Map.of(
            "settings_at", "07:45",
            "settings_days", "1,2,3,4,5,6,7",
            "settings_channels", "call,voicemail,email"));
    rep.awaitClosed();
    assertThat(said(coach.answer(rep, 1))).contains("07:45", "every day", "LinkedIn");
    coach.untilAllIsKept();
    FollowUp saved = members.of(workspace, REP);
    assertThat(saved.at()).isEqualTo(LocalTime.of(7, 45));
    assertThat(saved.days()).containsExactlyInAnyOrder(DayOfWeek.values());
    assertThat(saved.unused())
        .containsExactlyInAnyOrder(Channel.LINKEDIN, Channel.X, Channel.LETTER, Channel.REFERRAL);
    assertThat(saved.next().orElseThrow()).isBetween(now, now.plus(Duration.ofHours(26)));
    assertThat(saved.next().orElseThrow().atZone(workspaces.followUp(workspace).zone()))
        .satisfies(at -> assertThat(at.toLocalTime()).isEqualTo(LocalTime.of(7, 45)));
  }

  @Test
  void what_was_saved_is_not_called_failed_because_the_home_tab_could_not_be_drawn() {
    coach.slack().faults().refuse("views.publish", 1, "not_enabled");
    rep.command(CHANNEL, "/coach settings");
    rep.awaitView("settings_own_modal");
    rep.submit(Map.of("settings_at", "07:45"));
    rep.awaitClosed();
    coach.answer(rep, 1);
    coach.untilAllIsKept();
    assertThat(said(coach.answer(rep, 1))).contains("Your settings are saved");
    assertThat(members.of(workspace, REP).at()).isEqualTo(LocalTime.of(7, 45));
  }

  @Test
  void a_day_that_is_over_is_refused_and_an_empty_one_ends_the_pause() {
    rep.command(CHANNEL, "/coach settings");
    rep.awaitView("settings_own_modal");
    rep.submit(Map.of("settings_pause", "2020-01-15"));
    assertThat(rep.awaitErrors().errors()).containsOnlyKeys("settings_pause");
    String day = now.atZone(ZoneOffset.UTC).toLocalDate().plusDays(20).toString();
    rep.submit(Map.of("settings_pause", day));
    rep.awaitClosed();
    assertThat(said(coach.answer(rep, 1))).contains("You pause until");
    coach.untilAllIsKept();
    assertThat(members.of(workspace, REP).pausedUntil()).isPresent();

    rep.command(CHANNEL, "/coach settings");
    rep.awaitView("settings_own_modal");
    rep.submit(Map.of("settings_pause", ""));
    rep.awaitClosed();
    assertThat(said(coach.answer(rep, 2))).doesNotContain("You pause");
    coach.untilAllIsKept();
    assertThat(members.of(workspace, REP).pausedUntil()).isEmpty();
  }

  @Test
  void whoever_has_no_prospects_gets_no_morning_by_settings() {
    rep.command(CHANNEL, "/coach settings");
    rep.awaitView("settings_own_modal");
    rep.submit(Map.of("settings_at", "07:45"));
    rep.awaitClosed();
    coach.answer(rep, 1);
    coach.untilAllIsKept();
    assertThat(members.of(workspace, REP).next()).isEmpty();
  }

  @Test
  void a_morning_that_waits_to_be_looked_at_stays() {
    Instant due = Instant.ofEpochSecond(now.minusSeconds(60).getEpochSecond());
    next(Optional.of(due));
    database.useTransaction(
        transaction ->
            OwnStore.save(
                transaction,
                workspace,
                REP,
                new OwnForm(LocalTime.NOON, Set.of(DayOfWeek.MONDAY), Set.of(), Optional.empty()),
                now.plusSeconds(3_600),
                now));
    assertThat(members.of(workspace, REP).next()).contains(due);
    assertThat(members.of(workspace, REP).at()).isEqualTo(LocalTime.NOON);
  }

  @Test
  void an_admin_sets_channel_zone_calendar_and_cadence() {
    database.useTransaction(transaction -> workspaces.save(transaction, workspace, troubled()));
    lead.openHome();
    coach.slack().await(PlayedCoach.PATIENCE, lead::home);
    lead.pressInHome("settings_team");
    assertThat(lead.awaitView("settings_team_modal").blocks().toString()).contains("is_archived");
    assertThat(lead.suggest("settings_zone", "london")).contains("Europe/London");
    assertThat(lead.suggest("settings_calendar", "germ")).contains("DE");
    lead.submit(Map.of("settings_zone", "Mars/Olympus", "settings_gap_days", "5"));
    assertThat(lead.awaitErrors().errors()).containsOnlyKeys("settings_zone");
    lead.submit(
        Map.of(
            "settings_channel", CHANNEL,
            "settings_channel_at", "09:15",
            "settings_zone", "Europe/London",
            "settings_calendar", "GB-eng",
            "settings_gap_days", "5"));
    lead.awaitClosed();
    assertThat(said(coach.answer(lead, 1)))
        .contains("<#" + CHANNEL + "> at 09:15", "Europe/London", "5 days between")
        .doesNotContain("/invite");
    coach.untilAllIsKept();
    TeamFollowUp saved = workspaces.followUp(workspace);
    assertThat(saved.channel()).isEqualTo(CHANNEL);
    assertThat(saved.channelTrouble()).isEmpty();
    assertThat(saved.nextChannelAt().orElseThrow()).isAfter(now);
    assertThat(PolicyColumn.read(saved.policy()).gapDays()).isEqualTo(5);
  }

  @Test
  void guidelines_are_turned_off_by_their_titles() {
    lead.command(CHANNEL, "/coach admin");
    lead.awaitView("admin_team");
    lead.submit(Map.of("admin_guidelines", "too-long,product-vomit"));
    lead.awaitClosed();
    assertThat(said(coach.answer(lead, 1))).contains("saved", "Off: ");
    coach.untilAllIsKept();
    assertThat(new GuidelineSettings(database).off(workspace))
        .containsExactlyInAnyOrder("too-long", "product-vomit");
  }

  @Test
  void from_the_roles_one_gets_to_how_the_team_follows_up() {
    lead.command(CHANNEL, "/coach admin");
    lead.awaitView("admin_team");
    lead.pressInView("admin_follow_up");
    lead.awaitView("settings_team_modal");
  }

  private void next(Optional<Instant> next) {
    database.useTransaction(transaction -> members.setNext(transaction, workspace, REP, next));
  }

  private TeamFollowUp troubled() {
    TeamFollowUp team = workspaces.followUp(workspace);
    return new TeamFollowUp(
        "C0GONE001",
        team.channelAt(),
        team.zone(),
        team.calendar(),
        team.policy(),
        "is_archived",
        Optional.empty());
  }
}
