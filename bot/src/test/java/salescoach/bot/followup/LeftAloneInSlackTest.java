package salescoach.bot.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static salescoach.bot.run.PlayedCoach.said;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import salescoach.bot.playground.person.Person;
import salescoach.bot.playground.workspace.Message;
import salescoach.bot.run.PlayedCoach;

/** Whoever asked to be left alone is left alone, whoever types the name again. */
class LeftAloneInSlackTest {

  private static final String RENATA = "renata@harlan.example";

  private final FollowedUp team = new FollowedUp();
  private final Person rep = team.rep();
  private final Person other = team.other();

  @AfterEach
  void nothing_was_refused_and_everything_stops() {
    team.close();
  }

  @Test
  void nobody_adds_again_who_is_not_to_be_contacted() {
    team.add(rep, "Harlan Foods", "Renata", "Ortiz", RENATA);
    team.onPage("harlan", "followup_leave_alone", "Not to be contacted");
    assertThat(team.add(other, "Harlan Foods, Inc.", "Renáta", "Ortiz", ""))
        .contains("Better left alone", PlayedCoach.REP, PlayedCoach.LEAD, "Take up again")
        .doesNotContain("On your list", "Next:");
    assertThat(team.add(rep, "Elsewhere", "R", "O", "Renata@Harlan.example"))
        .contains("Better left alone");
    assertThat(team.typed(other, "due")).contains("no prospects yet");
    assertThat(team.add(other, "Harlan Foods", "Marcus", "Hale", "")).contains("On your list");
  }

  @Test
  void marks_in_a_name_and_another_alphabet_make_no_difference() {
    team.add(rep, "L'Oréal", "Ann", "Lee", "ann@one.example");
    team.onPage("loreal", "followup_leave_alone", "Not to be contacted");
    assertThat(team.add(other, "L’OREAL", "Ann", "Lee", "")).contains("Better left alone");
    team.add(rep, "ООО Ромашка", "Анна", "Ли", "");
    team.onPage("ромашка", "followup_leave_alone", "Not to be contacted");
    assertThat(team.add(other, "ооо РОМАШКА", "анна", "ли", "")).contains("Better left alone");
  }

  @Test
  void nobody_adds_again_whose_data_were_erased_until_that_is_lifted() {
    team.add(rep, "Harlan Foods", "Renata", "Ortiz", RENATA);
    Message page = team.told(rep, "prospect harlan");
    rep.press(page, "followup_erase");
    team.coach().untilItSays(page, "Personal data erased");
    assertThat(team.add(rep, "Harlan Foods", "Renata", "Ortiz", ""))
        .contains("Better left alone", "erased", "at Harlan Foods");
    assertThat(team.add(other, "Elsewhere", "R", "O", RENATA)).contains("Better left alone");
    assertThat(team.add(other, "The Harlan-Foods Ltd", "renata", "ORTIZ", ""))
        .contains("Better left alone");
    team.onPage("harlan", "followup_reopen", "Taken up again");
    assertThat(team.add(other, "Elsewhere", "R", "O", RENATA)).contains("On your list");
  }

  @Test
  void a_prospect_is_not_edited_into_somebody_who_is_left_alone() {
    team.add(rep, "Harlan Foods", "Renata", "Ortiz", RENATA);
    team.onPage("harlan", "followup_leave_alone", "Not to be contacted");
    team.add(rep, "Fieldgate", "Marcus", "Hale", "");
    rep.press(team.told(rep, "prospect fieldgate"), "followup_edit");
    rep.awaitView("followup_prospect");
    rep.submit(Map.of("prospect_company", "Fieldgate", "prospect_email", RENATA));
    assertThat(said(team.nextAnswer(rep))).contains("Better left alone");
    assertThat(team.typed(rep, "prospect marcus")).doesNotContain(RENATA);
    rep.press(team.told(rep, "prospect marcus"), "followup_hand_off");
    rep.awaitView("followup_hand_off_form");
    rep.submit(Map.of("form_first_name", "Renata", "form_email", RENATA));
    assertThat(said(team.nextAnswer(rep))).contains("Better left alone");
    assertThat(team.typed(rep, "prospect marcus")).contains("Marcus Hale");
  }

  @Test
  void whoever_rests_or_is_lost_can_be_left_alone_too() {
    team.add(rep, "Harlan Foods", "Renata", "Ortiz", RENATA);
    Message page = team.onPage("harlan", "followup_back_burner", "On the back-burner");
    assertThat(said(page)).contains("followup_leave_alone");
    rep.press(page, "followup_leave_alone");
    assertThat(said(team.coach().untilItSays(page, "Not to be contacted")))
        .doesNotContain("followup_leave_alone", "followup_stop", "followup_resume");
    team.add(rep, "Fieldgate", "Marcus", "Hale", "");
    assertThat(said(team.onPage("fieldgate", "followup_lost", "Lost")))
        .contains("followup_leave_alone");
  }

  @Test
  void stopping_and_taking_up_again_say_what_is_so() {
    team.add(rep, "Harlan Foods", "Renata", "Ortiz", RENATA);
    assertThat(team.typed(rep, "resume harlan"))
        .contains("was not stopped", "Next: ")
        .doesNotContain("Taken up again");
    team.onPage("harlan", "followup_leave_alone", "Not to be contacted");
    assertThat(team.typed(rep, "stop harlan for two weeks"))
        .contains("Nothing to stop there", "not to be contacted")
        .doesNotContain("Stopped until");
    assertThat(team.typed(rep, "resume harlan"))
        .contains("Still nothing is planned", "not to be contacted");
    assertThat(team.typed(rep, "pause off"))
        .contains("You were not paused")
        .doesNotContain("pause is over");
  }

  @Test
  void the_same_person_is_shown_to_the_owner_and_asked_about_with_others() {
    team.add(rep, "Harlan Foods", "Renata", "Ortiz", "");
    team.typed(rep, "log harlan voicemail");
    assertThat(team.add(rep, "Harlan Foods Inc", "renata", "ortiz", ""))
        .contains("On your list already", "Voicemail", "followup_log");
    Message asked = team.added(other, "Harlan Foods", "Renata", "Ortiz", RENATA);
    assertThat(said(asked))
        .contains("On the team's file already", PlayedCoach.REP, "last in touch", "Add anyway");
    assertThat(team.typed(other, "due")).contains("no prospects yet");
    other.press(asked, "followup_add_anyway");
    assertThat(said(team.coach().untilItSays(asked, "Next: "))).contains("On your list");
    assertThat(team.typed(other, "prospect renata")).contains(RENATA, PlayedCoach.OTHER_REP);
  }
}
