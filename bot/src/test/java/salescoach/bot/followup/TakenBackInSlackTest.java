package salescoach.bot.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static salescoach.bot.run.PlayedCoach.said;

import java.time.Duration;
import java.time.ZoneId;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import salescoach.bot.playground.person.Person;
import salescoach.bot.playground.workspace.Message;
import tools.jackson.databind.JsonNode;

/** A touch that was pressed by mistake is taken back on the prospect's card. */
class TakenBackInSlackTest {

  private final FollowedUp team = new FollowedUp();
  private final Person rep = team.rep();

  @BeforeEach
  void a_prospect_is_on_the_list() {
    team.add(rep, "Harlan Foods", "Renata", "Ortiz", "");
  }

  @AfterEach
  void nothing_was_refused_and_everything_stops() {
    team.close();
  }

  @Test
  void hours_later_and_the_morning_is_drawn_anew() {
    team.clock().moveOnToMorning(ZoneId.of("America/Chicago"));
    Message nudge = team.nextAnswer(rep);
    rep.press(nudge, "step_done");
    team.coach().untilItSays(nudge, "left a voicemail");
    team.clock().moveOn(Duration.ofHours(5));
    team.onPage("harlan", "followup_take_back", "Taken back");
    assertThat(team.typed(rep, "prospect harlan"))
        .contains("Nothing was tried yet")
        .doesNotContain("followup_take_back");
    team.coach()
        .eventually(
            () -> said(team.coach().answers(rep).get(1)),
            words -> words.contains("Left voicemail") && words.contains("step_done"));
  }

  @Test
  void not_interested_is_taken_back_with_its_stage_and_was_no_call() {
    Message due = team.told(rep, "due");
    rep.choose(due, "step_more", option(due, "not-interested"));
    team.coach().untilItSays(due, "Nothing is due today");
    Message page = team.told(rep, "prospect harlan");
    assertThat(said(page)).contains("Lost", "Voicemail, answered").doesNotContain("Call, ans");
    rep.press(page, "followup_take_back");
    assertThat(said(team.coach().untilItSays(page, "Taken back")))
        .contains("Prospect, followed up by", "Next: Leave a voicemail");
    // A second press finds it done.
    rep.press(page, "followup_take_back");
    assertThat(team.typed(rep, "prospect harlan")).contains("Nothing was tried yet");
  }

  @Test
  void on_the_next_day_it_stays_and_until_then_whoever_logged_it_may() {
    team.typed(team.other(), "log harlan call");
    assertThat(team.typed(team.other(), "prospect harlan")).contains("followup_take_back");
    assertThat(team.typed(rep, "prospect harlan")).contains("followup_take_back");
    team.typed(rep, "log harlan call");
    assertThat(team.typed(team.other(), "prospect harlan")).doesNotContain("followup_take_back");
    assertThat(team.typed(team.lead(), "prospect harlan")).contains("followup_take_back");
    team.clock().moveOn(Duration.ofDays(1));
    assertThat(team.typed(rep, "prospect harlan")).doesNotContain("followup_take_back");
  }

  private static String option(Message message, String rest) {
    return Objects.requireNonNull(message.blocks()).findValues("value").stream()
        .map(JsonNode::asString)
        .filter(value -> value.endsWith(rest))
        .findFirst()
        .orElseThrow();
  }
}
