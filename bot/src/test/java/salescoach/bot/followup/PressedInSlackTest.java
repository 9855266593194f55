package salescoach.bot.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static salescoach.bot.run.PlayedCoach.CHANNEL;
import static salescoach.bot.run.PlayedCoach.said;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import salescoach.bot.playground.person.Person;
import salescoach.bot.playground.workspace.Message;
import salescoach.bot.playground.workspace.MovableClock;
import salescoach.bot.playground.workspace.ShownView;
import salescoach.bot.run.PlayedCoach;

/** The buttons of prospects and steps, wherever they are pressed. */
class PressedInSlackTest {

  /** A Tuesday, 9 in the morning where the rep is. */
  private static final Instant TUESDAY = Instant.parse("2026-11-24T15:00:00Z");

  private final MovableClock clock =
      new MovableClock(
          Clock.offset(Clock.systemUTC(), Duration.between(Clock.systemUTC().instant(), TUESDAY)));
  private final PlayedCoach coach = PlayedCoach.startAt(clock);
  private final Person rep = coach.rep();
  private final Person lead = coach.slack().as(PlayedCoach.LEAD);
  private int whispers;

  @AfterEach
  void nothing_was_refused_and_everything_stops() {
    assertThat(coach.slack().refused()).isEmpty();
    coach.close();
  }

  @Test
  void a_prospect_is_edited_and_what_was_known_stands_in_the_form() {
    add("Harlan Foods", "Renata");
    typed("prospect harlan");
    rep.press(coach.whisper(rep, whispers), "followup_edit");
    assertThat(rep.awaitView("followup_prospect").blocks().toString())
        .contains("Harlan Foods", "Renata");
    rep.submit(Map.of("prospect_company", "Harlan Foods", "prospect_first_name", "Beatriz"));
    assertThat(said(coach.answer(rep, 2))).contains("Saved", "Beatriz, Harlan Foods");
  }

  @Test
  void a_prospect_is_put_on_the_back_burner_and_taken_up_again() {
    add("Harlan Foods", "Renata");
    typed("prospect harlan");
    Message page = coach.whisper(rep, whispers);
    rep.press(page, "followup_back_burner");
    page = coach.untilItSays(page, "followup_reopen");
    assertThat(typed("due")).contains("Nothing is due today");
    rep.press(page, "followup_reopen");
    coach.untilItSays(page, "followup_back_burner");
    assertThat(typed("due")).contains("One step is due today");
  }

  @Test
  void a_draft_is_begun_for_the_step() {
    add("Harlan Foods", "Renata");
    typed("due");
    rep.press(coach.whisper(rep, whispers), "step_draft");
    assertThat(rep.awaitView("review_modal").blocks().toString()).contains("Harlan Foods");
    rep.closeView();
  }

  @Test
  void a_step_is_done_and_another_put_off_on_the_home_tab() {
    add("Harlan Foods", "Renata");
    rep.openHome();
    homeSays("Renata, Harlan Foods");
    rep.pressInHome("step_done");
    homeSays("Send an email");
    rep.pressInHome("step_snooze");
    homeSays("Nothing is due today");
    assertThat(typed("prospect harlan")).contains("Voicemail");
  }

  @Test
  void of_two_presses_at_once_one_counts() {
    add("Harlan Foods", "Renata");
    typed("due");
    Message due = coach.whisper(rep, whispers);
    rep.press(due, "step_done");
    rep.press(due, "step_done");
    assertThat(nextWhisper()).contains("done already");
    assertThat(voicemails()).isEqualTo(1);
  }

  @Test
  void taking_a_touch_back_leaves_what_was_done_since() {
    add("Harlan Foods", "Renata");
    typed("log harlan call");
    Message logged = coach.whisper(rep, whispers);
    typed("prospect harlan");
    Message page = coach.whisper(rep, whispers);
    rep.press(page, "followup_won");
    coach.untilItSays(page, "followup_reopen");
    rep.press(logged, "followup_undo");
    coach.untilItSays(logged, "Undone");
    assertThat(typed("prospect harlan")).contains("followup_reopen", "Nothing was tried yet");
  }

  @Test
  void whoever_chooses_twice_logs_once() {
    add("Harlan Foods", "Renata");
    add("Harlan Freight", "Marcus");
    coach.answer(rep, 2);
    typed("log harlan voicemail");
    Message which = coach.whisper(rep, whispers);
    rep.press(which, "followup_log_for_1");
    rep.press(which, "followup_log_for_1");
    coach.untilItSays(which, "Logged");
    coach.untilAllIsKept();
    assertThat(voicemails()).isEqualTo(1);
  }

  @Test
  void a_hand_off_that_is_logged_asks_to_whom() {
    add("Harlan Foods", "Renata");
    assertThat(typed("log harlan handed off")).contains("To whom?", "Nothing was tried yet");
    rep.press(coach.whisper(rep, whispers), "followup_hand_off");
    rep.awaitView("followup_hand_off_form");
    rep.submit(Map.of("form_first_name", "Marcus"));
    assertThat(said(coach.answer(rep, 2))).contains("Handed off", "Marcus");
  }

  @Test
  void nobody_is_given_prospects_who_cannot_follow_up() {
    add("Harlan Foods", "Renata");
    coach.slack().staff().deactivate(PlayedCoach.OTHER_REP);
    lead.command(CHANNEL, "/coach reassign @tomas @priya");
    assertThat(said(coach.whisper(lead, 1))).contains("Nothing was reassigned", "has left");
    lead.command(CHANNEL, "/coach reassign @tomas @salescoach");
    assertThat(said(coach.whisper(lead, 2))).contains("Nothing was reassigned", "an app");
    assertThat(typed("due")).contains("Renata, Harlan Foods");
  }

  @Test
  void the_morning_of_whoever_gave_a_prospect_away_is_drawn_anew() {
    add("Harlan Foods", "Renata");
    clock.moveOnToMorning(ZoneId.of("America/Chicago"));
    Message nudge = coach.answer(rep, 2);
    assertThat(said(nudge)).contains("Renata, Harlan Foods", "step_done");
    lead.command(CHANNEL, "/coach reassign @tomas @priya");
    lead.press(coach.whisper(lead, 1), "followup_reassign_all");
    assertThat(said(coach.untilItSays(nudge, "off your list"))).doesNotContain("step_done");
  }

  private int voicemails() {
    return typed("prospect renata").split("Voicemail \\(", -1).length - 1;
  }

  private void add(String company, String firstName) {
    rep.command(CHANNEL, "/coach add");
    rep.awaitView("followup_prospect");
    rep.submit(Map.of("prospect_company", company, "prospect_first_name", firstName));
    assertThat(said(coach.answer(rep, 1))).contains("On your list");
  }

  private String typed(String line) {
    coach.untilAllIsKept();
    rep.command(CHANNEL, "/coach " + line);
    return nextWhisper();
  }

  private String nextWhisper() {
    whispers++;
    String said = said(coach.whisper(rep, whispers));
    coach.untilAllIsKept();
    return said;
  }

  private ShownView homeSays(String words) {
    return coach
        .slack()
        .await(
            PlayedCoach.PATIENCE,
            () -> rep.home().filter(home -> home.blocks().toString().contains(words)));
  }
}
