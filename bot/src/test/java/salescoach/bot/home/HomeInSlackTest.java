package salescoach.bot.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import salescoach.bot.playground.person.Person;
import salescoach.bot.playground.workspace.ShownView;
import salescoach.bot.roster.KnownProspect;
import salescoach.bot.roster.ProspectStore;
import salescoach.bot.run.PlayedCoach;
import salescoach.bot.storage.Database;
import salescoach.draft.Prospect;

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
  void a_prospect_on_file_stands_there_with_the_next_step() {
    onFile("Harlan Foods", "Renata");
    rep.openHome();
    ShownView home = homeSays(rep, "Renata, Harlan Foods");
    assertThat(home.blocks().toString()).doesNotContain("You have no prospects yet");
  }

  @Test
  void it_is_drawn_anew_when_settings_are_saved() {
    onFile("Harlan Foods", "Renata");
    rep.openHome();
    homeSays(rep, "Harlan Foods");
    rep.pressInHome("settings_own");
    rep.awaitView("settings_own_modal");
    LocalDate until = LocalDate.now(Clock.systemUTC().withZone(ZoneOffset.UTC)).plusDays(10);
    rep.submit(Map.of("settings_pause", until.toString()));
    rep.awaitClosed();
    homeSays(rep, "You pause until");
  }

  @Test
  void an_admin_sees_the_team_and_gets_to_its_settings() {
    Person lead = coach.slack().as(PlayedCoach.LEAD);
    lead.openHome();
    ShownView home = homeSays(lead, "Admins: <@" + PlayedCoach.LEAD + ">");
    assertThat(home.blocks().toString()).contains("Public holidays: United States (US)");
    lead.pressInHome("home_team");
    lead.awaitView("admin_team");
  }

  private void onFile(String company, String name) {
    KnownProspect prospect =
        KnownProspect.fresh(
            UUID.randomUUID(),
            PlayedCoach.REP,
            new Prospect(company, "", "", name, "", false),
            Clock.systemUTC().instant());
    try (Database database = Database.at(coach.database())) {
      database.useTransaction(
          transaction ->
              new ProspectStore(database).save(transaction, coach.slack().team().id(), prospect));
    }
  }

  private ShownView homeSays(Person person, String words) {
    return coach
        .slack()
        .await(
            PlayedCoach.PATIENCE,
            () -> person.home().filter(home -> home.blocks().toString().contains(words)));
  }
}
