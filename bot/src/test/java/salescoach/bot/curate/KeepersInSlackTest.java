package salescoach.bot.curate;

import static org.assertj.core.api.Assertions.assertThat;
import static salescoach.bot.curate.CuratingTeam.QUESTION;
import static salescoach.bot.run.PlayedCoach.CHANNEL;
import static salescoach.bot.run.PlayedCoach.LEAD;
import static salescoach.bot.run.PlayedCoach.REP;
import static salescoach.bot.run.PlayedCoach.said;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import salescoach.bot.playground.person.Person;
import salescoach.bot.playground.workspace.Message;
import salescoach.bot.run.PlayedCoach;

/** What those may do who are no curators: whoever keeps an entry, and everybody else. */
class KeepersInSlackTest {

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
  void others_see_the_playbook_and_change_nothing() {
    Message list = team.list(rep, 1);
    assertThat(said(list))
        .contains("How long should a voicemail be?")
        .doesNotContain("Questions without an answer", "curate_new");
    rep.choose(list, "curate_open", "voicemail-length");
    assertThat(said(coach.whisper(rep, 2))).contains("30 seconds").doesNotContain("curate_edit");
    rep.shortcut("save_to_playbook", team.advice());
    assertThat(said(coach.whisper(rep, 3))).contains("Only curators", "<@" + LEAD + ">");
    assertThat(rep.view()).isEmpty();
    rep.command(CHANNEL, "/coach playbook voicemail");
    assertThat(said(coach.whisper(rep, 4)))
        .contains("How long should a voicemail be?")
        .doesNotContain("When should I give up");
  }

  @Test
  void whoever_keeps_an_entry_may_edit_it() {
    team.saveForTheRep();
    ReviewNoticesTest.age(coach.database(), "when-procurement-wants-a-discount");
    ReviewNoticesTest.sendNotices(coach);
    Message notice = coach.answer(rep, 1);
    assertThat(said(notice)).contains("Is this still right?", "When procurement wants");
    rep.press(notice, "curate_edit");
    rep.awaitView("curate_entry");
    rep.submit(Map.of("curate_answer", "Ask me."));
    rep.awaitClosed();
    assertThat(said(coach.answer(rep, 2)))
        .contains("Saved", "curate_edit")
        .doesNotContain("curate_history");
  }

  @Test
  void whoever_keeps_an_entry_edits_it_from_the_list_until_it_is_retired() {
    team.saveForTheRep();
    rep.choose(team.list(rep, 1), "curate_open", "when-procurement-wants-a-discount");
    Message opened = coach.whisper(rep, 2);
    assertThat(said(opened))
        .contains("curate_edit")
        .doesNotContain("curate_retire", "curate_history");
    rep.press(opened, "curate_edit");
    rep.awaitView("curate_entry");
    team.retire();
    rep.submit(Map.of("curate_answer", "Ask me."));
    assertThat(rep.awaitErrors().errors().get("curate_title")).contains("Somebody changed this");
    rep.closeView();
    rep.press(opened, "curate_edit");
    assertThat(said(coach.whisper(rep, 3))).contains("Only curators");
    assertThat(rep.view()).isEmpty();
  }

  @Test
  void a_form_of_a_retired_entry_is_not_saved_for_somebody_who_is_curator_no_more() {
    team.saveForTheRep();
    team.retire();
    team.curator(REP, true);
    rep.command(CHANNEL, "/coach playbook procurement");
    Message list = coach.whisper(rep, 1);
    assertThat(said(list)).contains("When procurement wants a discount  (retired)");
    rep.choose(list, "curate_open", "when-procurement-wants-a-discount");
    rep.press(coach.whisper(rep, 2), "curate_edit");
    rep.awaitView("curate_entry");
    team.curator(REP, false);
    rep.submit(Map.of("curate_answer", "Ask me."));
    rep.awaitClosed();
    assertThat(said(coach.answer(rep, 1))).contains("Only curators");
  }

  @Test
  void whoever_hands_an_entry_over_is_told_that_it_is_saved_at_a_second_try_too() {
    team.saveForTheRep();
    team.ask(other, "Who pays for the pets?");
    rep.choose(team.list(rep, 1), "curate_open", "when-procurement-wants-a-discount");
    rep.press(coach.whisper(rep, 2), "curate_edit");
    rep.awaitView("curate_entry");
    coach.slack().faults().storeWithoutAnswer(1);
    rep.submit(
        Map.of("curate_questions", QUESTION + "\nWho pays for the pets?", "curate_owner", LEAD));
    rep.awaitClosed();
    assertThat(said(coach.answer(other, 1))).contains("has an answer now");
    assertThat(said(coach.answer(rep, 1)))
        .contains("Saved", "1 open question", "curate_open")
        .doesNotContain("curate_edit", "curate_history");
  }

  @Test
  void somebody_who_is_curator_no_more_puts_no_question_aside() {
    team.ask(other, "What about pets in the office?");
    team.curator(REP, true);
    Message list = team.list(rep, 1);
    team.curator(REP, false);
    rep.press(list, "curate_ignore");
    assertThat(said(coach.whisper(rep, 2))).contains("Only curators");
    assertThat(said(team.list(lead, 1))).contains("What about pets in the office?");
  }
}
