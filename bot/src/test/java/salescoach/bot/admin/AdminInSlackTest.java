package salescoach.bot.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static salescoach.bot.run.PlayedCoach.CHANNEL;
import static salescoach.bot.run.PlayedCoach.LEAD;
import static salescoach.bot.run.PlayedCoach.OTHER_REP;
import static salescoach.bot.run.PlayedCoach.said;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import salescoach.bot.playground.person.Person;
import salescoach.bot.playground.workspace.Message;
import salescoach.bot.run.PlayedCoach;

/** What people set, and how their data goes. */
class AdminInSlackTest {

  private static final String DRAFT =
      "Hi Renata, this is Doug Pruitt from Fieldgate Software. We do a lot with food distributors."
          + " Call me back at 208-555-0142, it's important.";

  private final PlayedCoach coach = PlayedCoach.start();
  private final Person lead = coach.slack().as(LEAD);
  private final Person rep = coach.rep();
  private final Person other = coach.slack().as(OTHER_REP);

  @AfterEach
  void nothing_was_refused_and_everything_stops() {
    assertThat(coach.slack().refused()).isEmpty();
    coach.close();
  }

  @Test
  void a_pace_is_told_and_set_and_a_wrong_one_is_answered_kindly() {
    rep.command(CHANNEL, "/coach pace");
    assertThat(said(coach.whisper(rep, 1))).contains("150 words a minute").contains("aloud");
    rep.command(CHANNEL, "/coach pace 141 words");
    assertThat(said(coach.whisper(rep, 2))).contains("141 words a minute");
    rep.command(CHANNEL, "/coach pace 301");
    assertThat(said(coach.whisper(rep, 3))).contains("60 to 300");
    rep.command(CHANNEL, "/coach pace");
    assertThat(said(coach.whisper(rep, 4))).contains("Your pace is 141");
  }

  @Test
  void an_admin_appoints_and_the_appointed_are_told() {
    lead.command(CHANNEL, "/coach admin");
    lead.awaitView("admin_team");
    lead.submit(Map.of("admin_admins", "", "admin_retention", "0"));
    assertThat(lead.awaitErrors().errors()).containsOnlyKeys("admin_admins", "admin_retention");

    String coachItself = coach.slack().team().bot().id();
    lead.submit(
        Map.of(
            "admin_admins", LEAD,
            "admin_managers", OTHER_REP,
            "admin_curators", coachItself,
            "admin_retention", "30"));
    lead.awaitClosed();
    assertThat(said(coach.answer(lead, 1)))
        .contains("saved", "Managers: <@" + OTHER_REP + ">", "30 days", "no apps");
    assertThat(said(coach.answer(other, 1))).contains("new role", "As a manager");
  }

  @Test
  void somebody_else_is_told_who_is_admin() {
    rep.command(CHANNEL, "/coach admin");
    assertThat(said(coach.whisper(rep, 1))).contains("Only admins", "<@" + LEAD + ">");
    assertThat(rep.view()).isEmpty();
  }

  @Test
  void everything_of_a_member_goes_and_nobody_elses() {
    rep.command(CHANNEL, "/coach pace 120");
    coach.whisper(rep, 1);
    other.dm(DRAFT);
    coach.answer(other, 1);
    rep.dm(DRAFT);
    coach.answer(rep, 1);
    rep.command(CHANNEL, "/coach ask Do giraffes like cold calls?");
    coach.whisper(rep, 2);
    coach.untilAllIsKept();

    rep.command(CHANNEL, "/coach forget");
    Message question = coach.whisper(rep, 3);
    assertThat(said(question)).contains("1 draft", "0 scripts", "1 question", "your pace", "stay");
    rep.press(question, "admin_forget");
    coach.untilItSays(question, "Deleted");
    coach.untilAllIsKept();

    rep.command(CHANNEL, "/coach forget");
    assertThat(said(coach.whisper(rep, 4))).contains("I keep nothing of yours");
    other.command(CHANNEL, "/coach forget");
    assertThat(said(coach.whisper(other, 1))).contains("1 draft").doesNotContain("your pace");
  }
}
