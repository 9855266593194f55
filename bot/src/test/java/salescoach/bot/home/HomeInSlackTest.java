package salescoach.bot.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
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

  /** A Tuesday morning for the team, from which the clock goes on. */
  private static final Instant TUESDAY = Instant.parse("2026-11-17T15:00:00Z");

  private final Clock clock =
      Clock.offset(Clock.systemUTC(), Duration.between(Clock.systemUTC().instant(), TUESDAY));

  private final PlayedCoach coach = PlayedCoach.startAt(clock);
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
  void what_is_due_stands_there_with_its_buttons_and_goes_when_one_is_pressed() {
    onFile("Harlan Foods", "Renata");
    rep.openHome();
    ShownView home = homeSays(rep, "One step is due today");
    assertThat(home.blocks().toString())
        .contains("*Renata, Harlan Foods*", "step_done")
        .doesNotContain("You have no prospects yet");
    rep.pressInHome("step_snooze");
    ShownView after = homeSays(rep, "Nothing is due today");
    assertThat(after.blocks().toString()).contains("The days to come", "Wednesday: Renata");
  }

  @Test
  void it_is_drawn_anew_when_settings_are_saved() {
    onFile("Harlan Foods", "Renata");
    rep.openHome();
    homeSays(rep, "Harlan Foods");
    rep.pressInHome("settings_own");
    rep.awaitView("settings_own_modal");
    rep.submit(Map.of("settings_pause", "2026-12-01"));
    rep.awaitClosed();
    homeSays(rep, "You pause until 1 December 2026");
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
            clock.instant());
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
