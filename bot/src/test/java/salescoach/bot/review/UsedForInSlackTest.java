package salescoach.bot.review;

import static org.assertj.core.api.Assertions.assertThat;
import static salescoach.bot.run.PlayedCoach.CHANNEL;
import static salescoach.bot.run.PlayedCoach.said;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import salescoach.bot.playground.person.Person;
import salescoach.bot.playground.workspace.Message;
import salescoach.bot.run.PlayedCoach;

/** Whoever uses a draft reads what is next, and whose prospect it is. */
class UsedForInSlackTest {

  private static final String DRAFT =
      "Renata, how do your drivers in Boise prove a delivery when the dock is closed? It's Doug"
          + " Pruitt from Fieldgate. I'm sending you an email now with openings for Thursday.";

  private final PlayedCoach coach = PlayedCoach.start();
  private final Person rep = coach.rep();
  private final Person other = coach.slack().as(PlayedCoach.OTHER_REP);

  @AfterEach
  void nothing_was_refused_and_everything_stops() {
    assertThat(coach.slack().refused()).isEmpty();
    coach.close();
  }

  @Test
  void a_voicemail_that_went_out_owes_its_email() {
    add(rep, "Harlan Foods");
    assertThat(said(used(rep, "Harlan Foods", 2)))
        .contains("Used for", "Harlan Foods", "Next: Send an email")
        .doesNotContain("Followed up by");
  }

  @Test
  void a_colleague_s_prospect_is_named_as_theirs() {
    add(other, "Harlan Foods");
    other.command(CHANNEL, "/coach prospect harlan");
    String id = said(coach.whisper(other, 1)).replaceAll("(?s).*\"([0-9a-f-]{36})\".*", "$1");
    assertThat(said(usedFor(rep, id, 1)))
        .contains("Followed up by <@" + PlayedCoach.OTHER_REP + ">", "Next: Send an email");
  }

  private void add(Person person, String company) {
    person.command(CHANNEL, "/coach add");
    person.awaitView("followup_prospect");
    person.submit(Map.of("prospect_company", company, "prospect_first_name", "Renata"));
    assertThat(said(coach.answer(person, 1))).contains("On your list");
  }

  private Message used(Person person, String company, int answer) {
    person.command(CHANNEL, "/coach prospect " + company);
    String id = said(coach.whisper(person, 1)).replaceAll("(?s).*\"([0-9a-f-]{36})\".*", "$1");
    return usedFor(person, id, answer);
  }

  private Message usedFor(Person person, String id, int answer) {
    person.command(CHANNEL, "/coach review");
    person.awaitView("review_modal");
    person.submit(Map.of("review_text", DRAFT, "review_prospect", id));
    Message review = coach.untilItSays(coach.answer(person, answer), "review_use");
    coach.untilAllIsKept();
    person.press(review, "review_use");
    return coach.untilItSays(review, "Used for ");
  }
}
