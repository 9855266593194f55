package salescoach.bot.curate;

import static org.assertj.core.api.Assertions.assertThat;
import static salescoach.bot.curate.CuratingTeam.ADVICE;
import static salescoach.bot.curate.CuratingTeam.DISCOUNT;
import static salescoach.bot.curate.CuratingTeam.QUESTION;
import static salescoach.bot.run.PlayedCoach.CHANNEL;
import static salescoach.bot.run.PlayedCoach.LEAD;
import static salescoach.bot.run.PlayedCoach.OTHER_REP;
import static salescoach.bot.run.PlayedCoach.REP;
import static salescoach.bot.run.PlayedCoach.said;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import salescoach.bot.playground.person.Person;
import salescoach.bot.playground.workspace.Message;
import salescoach.bot.run.PlayedCoach;

/** How a team writes, edits, retires and finds its entries; the lead is a curator. */
class CurateInSlackTest {

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
  void a_message_becomes_an_entry_that_answers_at_once() {
    team.saveTheAdvice();
    rep.command(CHANNEL, "/coach ask " + QUESTION);
    assertThat(said(coach.whisper(rep, 1)))
        .contains("When procurement wants a discount", ADVICE, "Kept by <@" + LEAD + ">");
  }

  @Test
  void what_is_wrong_in_the_form_is_told_at_its_field() {
    team.saveTheAdvice();
    Message list = team.list(lead, 1);
    lead.press(list, "curate_new");
    lead.awaitView("curate_entry");
    Map<String, String> taken = new HashMap<>(DISCOUNT);
    taken.put("curate_answer", ADVICE);
    lead.submit(taken);
    assertThat(lead.awaitErrors().errors())
        .containsOnlyKeys("curate_title", "curate_questions")
        .hasEntrySatisfying(
            "curate_title", error -> assertThat(error).contains("Your team has an entry"))
        .hasEntrySatisfying(
            "curate_questions", error -> assertThat(error).contains("is a question of"));
    taken.put("curate_title", "Voicemail: length");
    taken.put("curate_questions", "Does a built-in entry have this id?");
    lead.submit(taken);
    coach.eventually(
        () -> lead.view().orElseThrow().errors().toString(), it -> it.contains("built-in entry"));
  }

  @Test
  void an_entry_is_edited_and_somebody_elses_change_is_not_overwritten() {
    team.saveTheAdvice();
    team.curator(OTHER_REP, true);
    Message saved = coach.answer(lead, 1);
    lead.press(saved, "curate_edit");
    lead.awaitView("curate_entry");
    Message list = team.list(other, 1);
    other.choose(list, "curate_menu", "curate_edit:when-procurement-wants-a-discount");
    assertThat(other.awaitView("curate_entry").values().toString()).contains(ADVICE);
    other.submit(Map.of("curate_answer", "Never give a discount."));
    other.awaitClosed();
    coach.answer(other, 1);

    lead.submit(Map.of("curate_answer", "Always give a discount."));
    assertThat(lead.awaitErrors().errors().get("curate_title")).contains("Somebody changed this");
    rep.command(CHANNEL, "/coach ask " + QUESTION);
    assertThat(said(coach.whisper(rep, 1))).contains("Never give a discount.");

    lead.closeView();
    lead.press(saved, "curate_history");
    assertThat(lead.awaitView("curate_history_page").blocks().toString())
        .contains("wrote it", "<@" + OTHER_REP + "> edited it", "Changed: the answer");
  }

  @Test
  void an_entry_is_retired_with_a_word_about_its_links_and_restored() {
    team.saveTheAdvice();
    Message list = team.list(lead, 1);
    lead.press(list, "curate_new");
    lead.awaitView("curate_entry");
    lead.submit(
        Map.of(
            "curate_title", "Price talks",
            "curate_questions", "How do price talks begin?",
            "curate_answer", "With their problem.",
            "curate_related", "when-procurement-wants-a-discount"));
    lead.awaitClosed();
    coach.answer(lead, 2);

    lead.press(coach.answer(lead, 1), "curate_history");
    lead.awaitView("curate_history_page");
    lead.closeView();
    lead.choose(team.list(lead, 2), "curate_open", "when-procurement-wants-a-discount");
    Message opened = coach.whisper(lead, 3);
    assertThat(said(opened)).contains(ADVICE, "your team's own");
    lead.press(opened, "curate_retire");
    assertThat(lead.awaitView("curate_retire_form").blocks().toString()).contains("Price talks");
    lead.submit(Map.of());
    lead.awaitClosed();
    Message retired = coach.answer(lead, 3);
    assertThat(said(retired)).contains("Retired", "Still linked from “Price talks”");

    rep.command(CHANNEL, "/coach ask " + QUESTION);
    assertThat(said(coach.whisper(rep, 1))).doesNotContain(ADVICE);
    rep.command(CHANNEL, "/coach ask How do price talks begin?");
    assertThat(said(coach.whisper(rep, 2))).doesNotContain("When procurement wants");
    lead.press(retired, "curate_restore");
    assertThat(said(coach.whisper(lead, 4))).contains("Restored");
    rep.command(CHANNEL, "/coach ask " + QUESTION);
    assertThat(said(coach.whisper(rep, 3))).contains(ADVICE);
  }

  @Test
  void a_built_in_entry_gives_way_to_the_teams_and_comes_back() {
    String asked = "How long should a voicemail be?";
    lead.choose(team.list(lead, 1), "curate_open", "voicemail-length");
    Message opened = coach.whisper(lead, 2);
    assertThat(said(opened)).contains("It comes with the coach");
    lead.press(opened, "curate_edit");
    assertThat(lead.awaitView("curate_entry").values().toString()).contains(asked);
    lead.submit(Map.of("curate_answer", "Twenty seconds in our team."));
    lead.awaitClosed();
    assertThat(said(coach.answer(lead, 1))).contains("stands in the place of the built-in");
    rep.command(CHANNEL, "/coach ask " + asked);
    assertThat(said(coach.whisper(rep, 1))).contains("Twenty seconds", "Fault: Too long");

    lead.choose(team.list(lead, 3), "curate_menu", "curate_retire:voicemail-length");
    assertThat(lead.awaitView("curate_retire_form").blocks().toString()).contains("is back");
    lead.submit(Map.of());
    lead.awaitClosed();
    coach.answer(lead, 2);
    rep.command(CHANNEL, "/coach ask " + asked);
    assertThat(said(coach.whisper(rep, 2))).contains("30 seconds").doesNotContain("Twenty");
  }

  @Test
  void a_retired_entry_is_found_by_its_title_by_curators_only() {
    team.saveTheAdvice();
    team.retire();
    lead.command(CHANNEL, "/coach playbook procurement");
    Message found = coach.whisper(lead, 3);
    assertThat(said(found)).contains("When procurement wants a discount  (retired)");
    lead.choose(found, "curate_open", "when-procurement-wants-a-discount");
    assertThat(said(coach.whisper(lead, 4))).contains("It is retired", ADVICE);
    rep.command(CHANNEL, "/coach playbook procurement");
    assertThat(said(coach.whisper(rep, 1))).doesNotContain("When procurement wants a discount");
  }

  @Test
  void an_entry_that_was_changed_since_it_was_asked_about_is_not_retired() {
    team.saveForTheRep();
    lead.press(team.openedByLead(), "curate_retire");
    lead.awaitView("curate_retire_form");
    rep.choose(team.list(rep, 1), "curate_open", "when-procurement-wants-a-discount");
    rep.press(coach.whisper(rep, 2), "curate_edit");
    rep.awaitView("curate_entry");
    rep.submit(Map.of("curate_answer", "Never give a discount."));
    rep.awaitClosed();
    coach.answer(rep, 1);
    lead.submit(Map.of());
    lead.awaitClosed();
    assertThat(said(coach.answer(lead, 2)))
        .contains("Not retired", "<@" + REP + "> did", "procurement");
    rep.command(CHANNEL, "/coach ask " + QUESTION);
    assertThat(said(coach.whisper(rep, 3))).contains("Never give a discount.");
  }

  @Test
  void an_edit_keeps_the_links_to_retired_entries() {
    team.saveTheAdvice();
    lead.press(team.list(lead, 1), "curate_new");
    lead.awaitView("curate_entry");
    lead.submit(
        Map.of(
            "curate_title", "Price talks",
            "curate_questions", "How do price talks begin?",
            "curate_answer", "With their problem.",
            "curate_related", "when-procurement-wants-a-discount"));
    lead.awaitClosed();
    Message saved = coach.answer(lead, 2);
    lead.choose(team.list(lead, 2), "curate_open", "when-procurement-wants-a-discount");
    lead.press(coach.whisper(lead, 3), "curate_retire");
    lead.awaitView("curate_retire_form");
    lead.submit(Map.of());
    lead.awaitClosed();
    Message retired = coach.answer(lead, 3);
    lead.press(saved, "curate_edit");
    lead.awaitView("curate_entry");
    lead.submit(Map.of("curate_answer", "With what it costs them."));
    lead.awaitClosed();
    coach.answer(lead, 4);
    lead.press(retired, "curate_restore");
    coach.whisper(lead, 4);
    rep.command(CHANNEL, "/coach ask How do price talks begin?");
    assertThat(said(coach.whisper(rep, 1)))
        .contains("With what it costs them.", "When procurement wants a discount");
  }
}
