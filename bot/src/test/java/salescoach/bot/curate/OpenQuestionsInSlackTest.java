package salescoach.bot.curate;

import static org.assertj.core.api.Assertions.assertThat;
import static salescoach.bot.curate.CuratingTeam.DISCOUNT;
import static salescoach.bot.curate.CuratingTeam.QUESTION;
import static salescoach.bot.run.PlayedCoach.CHANNEL;
import static salescoach.bot.run.PlayedCoach.REP;
import static salescoach.bot.run.PlayedCoach.said;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import salescoach.bot.playground.person.Person;
import salescoach.bot.playground.workspace.Message;
import salescoach.bot.run.PlayedCoach;

/** What a curator makes of the questions that had no answer, and what their askers hear. */
class OpenQuestionsInSlackTest {

  private final CuratingTeam team = new CuratingTeam();
  private final PlayedCoach coach = team.coach();
  private final Person lead = team.lead();
  private final Person rep = team.rep();
  private final Person other = team.other();

  @AfterEach
  void nothing_was_refused_and_everything_stops() {
    team.close();
  }

  @Test
  void questions_without_an_answer_become_an_entry_and_whoever_asked_is_told_once() {
    String own = "What about pets in the office?";
    team.ask(rep, own);
    team.ask(other, "pets in the office");
    team.ask(other, "Is there anything about office pets?");
    team.ask(rep, "What is an NDA?");
    coach.untilAllIsKept();
    Message list = team.list(lead, 1);
    assertThat(said(list)).contains("Asked 3 times by 2 people", "Asked once", own);

    lead.press(list, "curate_write");
    assertThat(lead.awaitView("curate_entry").values().toString())
        .contains(own, "pets in the office", "office pets");
    lead.submit(
        Map.of(
            "curate_title", "Pets",
            "curate_answer", "Greet the dog first."));
    lead.awaitClosed();
    assertThat(said(coach.answer(lead, 1))).contains("It answers 3 open questions");
    assertThat(said(coach.answer(rep, 1))).contains("has an answer now", own, "Greet the dog");
    coach.answer(other, 1);

    lead.press(coach.answer(lead, 1), "curate_edit");
    lead.awaitView("curate_entry");
    lead.submit(Map.of("curate_answer", "Greet the cat first."));
    lead.awaitClosed();
    coach.answer(lead, 2);
    coach.untilAllIsKept();
    assertThat(coach.answers(rep)).hasSize(1);
    assertThat(coach.answers(other)).hasSize(1);
    assertThat(team.untold()).isZero();
    assertThat(said(team.list(lead, 2)))
        .doesNotContain("Asked 3 times", own)
        .contains("What is an NDA?");

    rep.press(coach.answer(rep, 1), "curate_open");
    assertThat(said(coach.answer(rep, 2))).contains("Greet the cat first.");
  }

  @Test
  void an_open_question_that_the_entry_answers_anyway_is_answered_too() {
    team.ask(rep, QUESTION);
    coach.untilAllIsKept();
    team.saveTheAdvice();
    assertThat(said(coach.answer(lead, 1))).contains("It answers 1 open question");
    assertThat(said(coach.answer(rep, 1))).contains("has an answer now");
  }

  @Test
  void an_entry_that_was_no_help_is_edited_for_those_who_said_so() {
    String workspace = coach.slack().team().id();
    TestEntries.noHelp(coach.database(), workspace, REP, "how long exactly?", "voicemail-length");
    Message list = team.list(lead, 1);
    assertThat(said(list)).contains("They missed: “a number”");
    lead.press(list, "curate_write");
    assertThat(lead.awaitView("curate_entry").values().toString())
        .contains("How long should a voicemail be?", "how long exactly?");
    lead.submit(Map.of("curate_answer", "Thirty seconds, by the clock."));
    lead.awaitClosed();
    assertThat(said(coach.answer(rep, 1))).contains("how long exactly?", "Thirty seconds");
  }

  @Test
  void an_asker_is_told_once_though_slack_does_not_say_that_it_took_the_word() {
    team.ask(rep, QUESTION);
    team.ask(other, QUESTION);
    coach.untilAllIsKept();
    coach.slack().faults().storeWithoutAnswer(1);
    team.submitTheAdvice(DISCOUNT);
    assertThat(said(coach.answer(lead, 1))).contains("It answers 2 open questions");
    coach.untilAllIsKept();
    assertThat(coach.answers(rep)).hasSize(1);
    assertThat(coach.answers(other)).hasSize(1);
    assertThat(coach.answers(lead)).hasSize(1);
    lead.press(coach.answer(lead, 1), "curate_history");
    assertThat(lead.awaitView("curate_history_page").blocks().toString())
        .contains("It answered 2 questions")
        .doesNotContain("edited it");
  }

  @Test
  void questions_are_put_aside_as_they_were_read_and_the_list_stays_as_it_was_chosen() {
    team.ask(rep, "What about pets in the office?");
    team.ask(other, "pets in the office");
    lead.command(CHANNEL, "/coach playbook voicemail");
    Message list = coach.whisper(lead, 1);
    team.ask(rep, "Is there anything about office pets?");
    lead.press(list, "curate_ignore");
    assertThat(said(coach.whisper(lead, 2))).contains("Put aside: 2 questions");
    coach.untilAllIsKept();
    assertThat(said(coach.whisper(lead, 1)))
        .contains("searched", "Asked once", "Is there anything about office pets?")
        .doesNotContain("When should I give up", "What about pets");
    lead.press(coach.whisper(lead, 1), "curate_ignore");
    coach.eventually(
        () -> said(coach.whisper(lead, 1)), it -> it.contains("Everything asked was answered"));
    lead.press(list, "curate_ignore");
    assertThat(said(coach.whisper(lead, 4))).contains("not open any more as you read them");
  }

  @Test
  void an_entry_is_written_for_what_was_read_and_not_for_what_came_since() {
    team.ask(rep, "What about pets in the office?");
    Message list = team.list(lead, 1);
    team.ask(other, "Is there anything about office pets?");
    lead.press(list, "curate_write");
    assertThat(lead.awaitView("curate_entry").values().toString())
        .contains("What about pets")
        .doesNotContain("Is there anything");
  }
}
