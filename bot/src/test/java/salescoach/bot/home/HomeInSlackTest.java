package salescoach.bot.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import salescoach.bot.playground.person.Person;
import salescoach.bot.playground.workspace.ShownView;
import salescoach.bot.run.PlayedCoach;

/** The Home tab, from the first visit on. */
class HomeInSlackTest {

  private final PlayedCoach coach = PlayedCoach.start();
  private final Person rep = coach.rep();

  @AfterEach
  void nothing_was_refused_and_everything_stops() {
    assertThat(coach.slack().refused()).isEmpty();
    coach.close();
  }

  @Test
  void it_begins_with_a_review_and_then_lists_the_drafts() {
    rep.openHome();
    homeSays(rep, "1. Send me");
    rep.pressInHome("home_review");
    rep.awaitView("review_modal");
    rep.submit(
        Map.of("review_text", "Hi Renata, this is Doug Pruitt from Fieldgate. Call me back."));
    rep.awaitClosed();
    coach.answer(rep, 1);
    coach.untilAllIsKept();

    rep.openHome();
    ShownView home = homeSays(rep, "Hi Renata, this is Doug");
    assertThat(home.blocks().toString())
        .contains("*Voicemail*", "just now", "No script on your shelf yet")
        .doesNotContain("Team settings");
  }

  @Test
  void an_admin_sees_the_team_and_gets_to_its_settings() {
    Person lead = coach.slack().as(PlayedCoach.LEAD);
    lead.openHome();
    homeSays(lead, "Admins: <@" + PlayedCoach.LEAD + ">");
    lead.pressInHome("home_team");
    lead.awaitView("admin_team");
  }

  private ShownView homeSays(Person person, String words) {
    return coach
        .slack()
        .await(
            PlayedCoach.PATIENCE,
            () -> person.home().filter(home -> home.blocks().toString().contains(words)));
  }
}
