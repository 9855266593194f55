package salescoach.bot.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static salescoach.bot.run.PlayedCoach.CHANNEL;
import static salescoach.bot.run.PlayedCoach.said;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import salescoach.bot.playground.person.Person;
import salescoach.bot.playground.workspace.Message;
import salescoach.bot.playground.workspace.MovableClock;
import salescoach.bot.run.PlayedCoach;
import tools.jackson.databind.JsonNode;

/** Prospects from the first to the last touch, as a rep sees them in Slack. */
class FollowUpInSlackTest {

  /** A Tuesday, 9 in the morning where the rep is. */
  private static final Instant MORNING = Instant.parse("2026-11-24T15:00:00Z");

  private final MovableClock time =
      new MovableClock(Clock.offset(Clock.systemUTC(), Duration.between(Instant.now(), MORNING)));
  private final PlayedCoach coach = PlayedCoach.startAt(time);
  private final Person rep = coach.rep();
  private final Person other = coach.slack().as(PlayedCoach.OTHER_REP);
  private int messages;
  private int whispers;

  @AfterEach
  void nothing_was_refused_and_everything_stops() {
    assertThat(coach.slack().refused()).isEmpty();
    coach.close();
  }

  @Test
  void an_empty_list_says_how_to_begin() {
    assertThat(typed("due")).contains("no prospects yet", "followup_add");
  }

  @Test
  void a_voicemail_is_logged_and_its_email_is_due_at_once() {
    add(rep, "Harlan Foods, Inc.", "Renata");
    assertThat(typed("log harlan voicemail: Hi Renata"))
        .contains("Logged", "a voicemail to Renata, Harlan Foods", "Next: Send an email");
    assertThat(typed("prospect harlan")).contains("Hi Renata", "Voicemail", "What was tried");
  }

  @Test
  void a_touch_is_taken_back_once() {
    add(rep, "Harlan Foods", "Renata");
    typed("log call harlan foods");
    Message logged = coach.whisper(rep, whispers);
    rep.press(logged, "followup_undo");
    coach.untilItSays(logged, "Undone");
    assertThat(typed("prospect harlan")).contains("Nothing was tried yet");
    rep.press(logged, "followup_undo");
    assertThat(nextWhisper()).contains("undone already");
  }

  @Test
  void two_that_match_are_asked_about_and_an_unknown_one_can_be_added() {
    add(rep, "Harlan Foods", "Renata");
    add(rep, "Harlan Freight", "Marcus");
    typed("log harlan email");
    Message which = coach.whisper(rep, whispers);
    assertThat(said(which)).contains("Which one", "Renata", "Marcus");
    rep.press(which, "followup_log_for_2");
    coach.untilItSays(which, "Logged");

    assertThat(typed("log zzyzx call")).contains("know that prospect", "Add it");
    rep.press(coach.whisper(rep, whispers), "followup_add");
    assertThat(rep.awaitView("followup_prospect").blocks().toString()).contains("zzyzx");
    rep.closeView();
  }

  @Test
  void dates_that_will_not_do_name_their_cure() {
    add(rep, "Harlan Foods", "Renata");
    assertThat(typed("log harlan call on 2026-02-31")).contains("no such day");
    assertThat(typed("log harlan call tomorrow")).contains("still to come");
    assertThat(typed("stop harlan until 2020-01-01")).contains("past");
    assertThat(typed("stop harlan until 31 February")).contains("no such day");
    assertThat(typed("stop harlan until whenever")).contains("Write it as 2027-01-15");
    assertThat(typed("pause until yesterday")).contains("past");
  }

  @Test
  void a_prospect_rests_until_it_is_taken_up_again() {
    add(rep, "Harlan Foods", "Renata");
    assertThat(typed("stop harlan for two weeks")).contains("Stopped until");
    assertThat(typed("due")).contains("Nothing is due today");
    assertThat(typed("resume harlan")).contains("Taken up again", "Next: ");
  }

  @Test
  void a_pause_is_shown_and_ends() {
    assertThat(typed("pause")).contains("not paused");
    assertThat(typed("pause for two weeks")).contains("You paused until");
    assertThat(typed("pause")).contains("You paused until");
    assertThat(typed("pause off")).contains("pause is over");
    assertThat(typed("pause")).contains("not paused");
  }

  @Test
  void whoever_works_the_same_company_is_named() {
    add(other, "Harlan Foods", "Renata");
    rep.command(CHANNEL, "/coach add");
    rep.awaitView("followup_prospect");
    rep.submit(Map.of("prospect_company", "Harlan Foods Inc", "prospect_first_name", "Marcus"));
    assertThat(nextMessage(rep)).contains("same company", PlayedCoach.OTHER_REP, "not in touch");
    assertThat(coach.answers(other)).hasSize(1);
  }

  @Test
  void a_zone_that_is_none_keeps_the_form_open() {
    rep.command(CHANNEL, "/coach add");
    rep.awaitView("followup_prospect");
    rep.submit(
        Map.of(
            "prospect_company",
            "Harlan",
            "prospect_zone",
            "Mars/Base",
            "prospect_agreed",
            "2020-01-01"));
    assertThat(rep.awaitErrors().errors().toString())
        .contains("no such time zone", "That day is past");
    rep.closeView();
  }

  @Test
  void after_a_minute_a_touch_stays() {
    add(rep, "Harlan Foods", "Renata");
    typed("log harlan call");
    Message logged = coach.whisper(rep, whispers);
    time.moveOn(Duration.ofSeconds(70));
    rep.press(logged, "followup_undo");
    assertThat(nextWhisper()).contains("undone here any more", "Take back");
    assertThat(typed("prospect harlan")).contains("What was tried");
  }

  @Test
  void a_step_is_done_from_the_list_and_a_second_press_changes_nothing() {
    add(rep, "Harlan Foods", "Renata");
    typed("log harlan voicemail");
    assertThat(typed("due")).contains("One step is due today", "Renata, Harlan Foods", "Sent");
    Message due = coach.whisper(rep, whispers);
    rep.press(due, "step_done");
    coach.untilItSays(due, "Nothing is due today");
    assertThat(typed("prospect harlan")).contains("Email");
    rep.press(due, "step_done");
    assertThat(nextWhisper()).contains("done already");
  }

  @Test
  void a_step_is_put_off_until_the_next_working_day_or_left_out() {
    add(rep, "Harlan Foods", "Renata");
    typed("due");
    Message due = coach.whisper(rep, whispers);
    rep.press(due, "step_snooze");
    assertThat(said(coach.untilItSays(due, "comes back on 25 November 2026")))
        .contains("Nothing is due today", "Wednesday: Renata");

    add(rep, "Fieldgate", "Doug");
    typed("due");
    due = coach.whisper(rep, whispers);
    rep.press(due, "step_skip");
    coach.untilItSays(due, "comes back on 30 November 2026");
  }

  @Test
  void a_step_is_put_off_until_a_date() {
    add(rep, "Harlan Foods", "Renata");
    typed("due");
    Message due = coach.whisper(rep, whispers);
    rep.choose(due, "step_more", option(due, "until"));
    rep.awaitView("followup_until_form");
    rep.submit(Map.of("form_date", "2026-11-24"));
    assertThat(rep.awaitErrors().errors().toString()).contains("after today");
    rep.submit(Map.of("form_date", "2026-12-07"));
    assertThat(nextMessage(rep)).contains("Put off until 7 December 2026");
  }

  @Test
  void only_the_owner_presses() {
    add(rep, "Harlan Foods", "Renata");
    typed("due");
    Message due = coach.whisper(rep, whispers);
    Person lead = coach.slack().as(PlayedCoach.LEAD);
    lead.command(CHANNEL, "/coach reassign @tomas @priya");
    lead.press(coach.whisper(lead, 1), "followup_reassign_all");
    coach.answer(other, 1);
    rep.press(due, "step_done");
    assertThat(nextWhisper()).contains("not yours");
  }

  @Test
  void a_hand_off_keeps_the_history_and_names_the_new_contact() {
    add(rep, "Harlan Foods", "Renata");
    typed("prospect harlan");
    rep.press(coach.whisper(rep, whispers), "followup_hand_off");
    rep.awaitView("followup_hand_off_form");
    rep.submit(Map.of("form_first_name", "Marcus", "form_last_name", "Hale"));
    assertThat(nextMessage(rep)).contains("Handed off", "Renata", "Marcus Hale");
    assertThat(typed("prospect marcus hale")).contains("Handed off by Renata to Marcus Hale");
  }

  @Test
  void erasing_leaves_the_company_and_nothing_of_the_person() {
    add(rep, "Harlan Foods", "Renata");
    typed("log harlan email: Dear Renata");
    typed("prospect harlan");
    Message page = coach.whisper(rep, whispers);
    rep.press(page, "followup_erase");
    coach.untilItSays(page, "Personal data erased");
    assertThat(typed("prospect harlan"))
        .contains("Harlan Foods", "Not to be contacted", "Email")
        .doesNotContain("Renata");
  }

  @Test
  void only_a_manager_reassigns_and_the_receiver_is_told_once() {
    add(rep, "Harlan Foods", "Renata");
    String line = "reassign @tomas @priya";
    assertThat(typed(line)).contains("manager or an admin");
    Person lead = coach.slack().as(PlayedCoach.LEAD);
    lead.command(CHANNEL, "/coach " + line);
    Message asked = coach.whisper(lead, 1);
    assertThat(said(asked)).contains("Give 1 prospect to somebody else?");
    assertThat(coach.answers(other)).isEmpty();
    lead.press(asked, "followup_reassign_all");
    assertThat(said(coach.whisper(lead, 2))).contains("1 prospect reassigned");
    assertThat(said(coach.answer(other, 1))).contains("yours now", "Renata");
    assertThat(said(coach.answer(rep, 2))).contains("of yours went to somebody else", "Renata");
    assertThat(typed("due")).contains("no prospects yet");
  }

  private static String option(Message message, String rest) {
    return Objects.requireNonNull(message.blocks()).findValues("value").stream()
        .map(JsonNode::asString)
        .filter(value -> value.equals(rest))
        .findFirst()
        .orElseThrow();
  }

  private void add(Person person, String company, String firstName) {
    person.command(CHANNEL, "/coach add");
    person.awaitView("followup_prospect");
    person.submit(Map.of("prospect_company", company, "prospect_first_name", firstName));
    if (person.equals(rep)) {
      assertThat(nextMessage(rep)).contains("On your list");
    } else {
      assertThat(said(coach.answer(person, 1))).contains("On your list");
    }
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

  private String nextMessage(Person person) {
    messages++;
    return said(coach.answer(person, messages));
  }
}
