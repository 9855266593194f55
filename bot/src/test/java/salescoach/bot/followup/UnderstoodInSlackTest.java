package salescoach.bot.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static salescoach.bot.run.PlayedCoach.CHANNEL;
import static salescoach.bot.run.PlayedCoach.said;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import salescoach.bot.playground.person.Person;
import salescoach.bot.playground.workspace.Message;

/** What is typed is understood, asked about, or told apart from what is not. */
class UnderstoodInSlackTest {

  private final FollowedUp team = new FollowedUp();
  private final Person rep = team.rep();

  @BeforeEach
  void a_prospect_is_on_the_list() {
    team.add(rep, "Acme, Inc.", "Wile", "Coyote", "");
  }

  @AfterEach
  void nothing_was_refused_and_everything_stops() {
    team.close();
  }

  @Test
  void a_slip_of_the_finger_is_asked_about_before_anything_is_logged() {
    Message asked = team.told(rep, "log acmme voicemail");
    assertThat(said(asked)).contains("Did you mean", "Acme").doesNotContain("Logged");
    assertThat(team.typed(rep, "prospect acme")).contains("Nothing was tried yet");
    rep.press(asked, "followup_log_for_1");
    team.coach().untilItSays(asked, "Logged");
  }

  @Test
  void accents_need_not_be_typed() {
    team.add(rep, "Núñez Hermanos", "José", "Nuñez", "");
    assertThat(team.typed(rep, "prospect nunez")).contains("José Nuñez, Núñez Hermanos");
    assertThat(team.typed(team.other(), "prospect nunez")).contains("José Nuñez, Núñez Hermanos");
  }

  @Test
  void a_line_without_a_channel_names_what_was_understood() {
    assertThat(team.typed(rep, "log acme pigeon"))
        .contains(
            "You mean Wile Coyote, Acme, Inc. But “pigeon” is no channel", "voicemail, email");
    assertThat(team.typed(rep, "log acme"))
        .contains(
            "You mean Wile Coyote, Acme, Inc. What is missing is the channel", "followup_log");
    assertThat(team.typed(rep, "log voicemail")).contains("With whom?");
    assertThat(team.typed(rep, "log qqq zzz")).contains("“qqq zzz”", "no channel");
    assertThat(team.typed(rep, "log")).contains("What did you do, and with whom?");
  }

  @Test
  void a_full_stop_is_enough_and_the_card_tells_the_hour_and_no_answer() {
    assertThat(team.typed(rep, "log acme voicemail"))
        .contains("a voicemail to Wile Coyote, Acme, Inc.")
        .doesNotContain("Inc..");
    team.typed(rep, "log acme call");
    assertThat(team.typed(rep, "prospect acme"))
        .contains("24 November 2026, 09:0", "Call, no answer (", "*Wile Coyote, Acme, Inc.*")
        .doesNotContain("About this prospect");
  }

  @Test
  void a_hand_off_is_told_and_not_quoted() {
    rep.press(team.told(rep, "prospect acme"), "followup_hand_off");
    rep.awaitView("followup_hand_off_form");
    rep.submit(Map.of("form_first_name", "Petra", "form_email", "petra"));
    assertThat(rep.awaitErrors().errors().toString()).contains("an @");
    rep.submit(
        Map.of(
            "form_first_name", "Petra",
            "form_last_name", "Klein",
            "form_email", "petra@acme.example"));
    team.nextAnswer(rep);
    assertThat(team.typed(rep, "prospect acme"))
        .contains(": Handed off by Wile Coyote to Petra Klein")
        .doesNotContain("“Handed");
  }

  @Test
  void an_address_and_a_number_that_are_none_keep_the_form_open() {
    rep.command(CHANNEL, "/coach add");
    assertThat(rep.awaitView("followup_prospect").blocks().toString())
        .contains("A company or a name is enough");
    rep.submit(
        Map.of(
            "prospect_company", "Acme",
            "prospect_email", "wile.acme.example",
            "prospect_phone", "the old one"));
    assertThat(rep.awaitErrors().errors().toString()).contains("an @", "no digits");
    rep.closeView();
  }
}
