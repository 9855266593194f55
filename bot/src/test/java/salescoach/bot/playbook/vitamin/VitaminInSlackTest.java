package salescoach.bot.playbook.vitamin;

import static org.assertj.core.api.Assertions.assertThat;
import static salescoach.bot.run.PlayedCoach.CHANNEL;
import static salescoach.bot.run.PlayedCoach.said;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import salescoach.bot.playground.person.Person;
import salescoach.bot.playground.workspace.Message;
import salescoach.bot.run.PlayedCoach;
import salescoach.bot.storage.Database;

/** "Vitamin or medicine?" in Slack, from the command to the entry. */
class VitaminInSlackTest {

  private final PlayedCoach coach = PlayedCoach.start();
  private final Person rep = coach.rep();

  @AfterEach
  void nothing_was_refused_and_everything_stops() {
    assertThat(coach.slack().refused()).isEmpty();
    coach.close();
  }

  @Test
  void the_command_alone_opens_the_questions_and_the_verdict_comes_directly() {
    rep.command(CHANNEL, "/coach vitamin");
    rep.awaitView("vitamin_offer");
    rep.submit(
        Map.of(
            "vitamin_offer_words", "Payroll for restaurants",
            "vitamin_if_nothing", "They get fined every month",
            "vitamin_deadline", "Their contract ends in June"));
    rep.awaitClosed();
    assertThat(said(coach.answer(rep, 1)))
        .contains("Medicine: it ends a pain", "“get fined”", "contract ends")
        .contains("Find out whose target it touches", "Change my answers");
  }

  @Test
  void an_offer_behind_the_command_gets_its_verdict_at_once_and_leads_to_the_questions() {
    rep.command(CHANNEL, "/coach vitamin Workshops that improve the culture");
    Message verdict = coach.whisper(rep, 1);
    assertThat(said(verdict)).contains("A vitamin so far", "“culture”", "Answer four questions");
    rep.press(verdict, "vitamin_questions");
    assertThat(rep.awaitView("vitamin_offer").blocks().toString())
        .contains("Workshops that improve the culture");
    rep.submit(
        Map.of(
            "vitamin_offer_words", "Workshops that improve the culture",
            "vitamin_if_nothing", "Nurses quit, they lost six people this spring",
            "vitamin_looked", "They asked us"));
    rep.awaitClosed();
    assertThat(said(coach.answer(rep, 1))).contains("Medicine: it ends", "Nurses quit");
  }

  @Test
  void the_verdict_leads_to_the_entry() {
    rep.command(CHANNEL, "/coach vitamin We sell chairs");
    Message verdict = coach.whisper(rep, 1);
    assertThat(said(verdict)).contains("Too little to tell yet", "What happens if they do nothing");
    rep.press(verdict, "ask_show_1");
    assertThat(said(coach.whisper(rep, 2))).contains("Am I selling vitamins or medicine?");
  }

  @Test
  void without_an_offer_or_in_another_language_the_modal_says_what_is_wrong() {
    rep.command(CHANNEL, "/coach vitamin");
    rep.awaitView("vitamin_offer");
    rep.submit(Map.of("vitamin_offer_words", "Wir verkaufen Software für die Küche"));
    assertThat(rep.awaitErrors().errors()).containsOnlyKeys("vitamin_offer_words");
    rep.submit(Map.of("vitamin_offer_words", "Alarms against theft"));
    rep.awaitClosed();
    assertThat(said(coach.answer(rep, 1))).contains("Alarms against theft");
    assertThat(coach.answers(rep)).hasSize(1);
  }

  @Test
  void an_offer_in_another_language_is_refused_kindly() {
    rep.command(CHANNEL, "/coach vitamin Wir verkaufen Software für die Küche");
    assertThat(said(coach.whisper(rep, 1))).contains("I only know English so far");
  }

  @Test
  void nothing_of_it_is_kept() {
    rep.command(CHANNEL, "/coach vitamin Secret alarms against theft");
    coach.whisper(rep, 1);
    coach.untilAllIsKept();
    try (Database database = Database.at(coach.database())) {
      List<String> kept =
          database.read(
              handle ->
                  handle
                      .createQuery(
                          """
                          SELECT body FROM inbox WHERE body IS NOT NULL
                          UNION ALL SELECT text FROM question
                          """)
                      .mapTo(String.class)
                      .list());
      assertThat(kept).isEmpty();
    }
  }
}
