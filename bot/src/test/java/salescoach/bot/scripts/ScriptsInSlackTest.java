package salescoach.bot.scripts;

import static org.assertj.core.api.Assertions.assertThat;
import static salescoach.bot.run.PlayedCoach.CHANNEL;
import static salescoach.bot.run.PlayedCoach.said;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import salescoach.bot.playground.person.Person;
import salescoach.bot.playground.workspace.Message;
import salescoach.bot.run.PlayedCoach;

/** The shelf, filled from reviews and handed out one script at a time. */
class ScriptsInSlackTest {

  private static final String FIRST =
      "Renata, how do your drivers in Boise prove a delivery when the dock is closed? It's Doug"
          + " Pruitt from Fieldgate. You might see fewer disputed invoices and less time on the"
          + " phone. I'm sending you an email now with openings for Thursday and for Tuesday next"
          + " week.";

  private static final String SECOND =
      "Marcus, what happens in your Denver yard when two trucks come for one dock? It's Doug Pruitt"
          + " from Fieldgate. You might see shorter lines and calmer mornings. I'm sending you an"
          + " email now with openings for Monday and for Friday next week.";

  private final PlayedCoach coach = PlayedCoach.start();
  private final Person rep = coach.rep();

  @AfterEach
  void nothing_was_refused_and_everything_stops() {
    assertThat(coach.slack().refused()).isEmpty();
    coach.close();
  }

  @Test
  void an_empty_shelf_says_how_it_is_filled() {
    rep.command(CHANNEL, "/coach scripts");
    assertThat(said(coach.whisper(rep, 1))).contains("empty", "Keep as a script");
  }

  @Test
  void the_one_least_lately_used_is_offered_until_none_is_left() {
    keep(FIRST, 1);
    keep(SECOND, 2);

    rep.command(CHANNEL, "/coach scripts");
    Message shelf = coach.whisper(rep, 1);
    assertThat(said(shelf)).contains("Renata", "never used", "should be the same");

    rep.press(shelf, "scripts_another");
    shelf = coach.untilItSays(shelf, "Marcus");
    rep.press(shelf, "scripts_used");
    shelf = coach.untilItSays(shelf, "Noted");
    coach.untilAllIsKept();
    assertThat(said(shelf)).contains("Renata", "never used");
    rep.press(shelf, "scripts_used");
    shelf = coach.untilItSays(shelf, "Marcus");
    assertThat(said(shelf)).contains("used 1 time, last just now");

    rep.press(shelf, "scripts_remove");
    shelf = coach.untilItSays(shelf, "off the shelf. Your next");
    coach.untilAllIsKept();
    assertThat(said(shelf)).contains("Renata").doesNotContain("Another one");
    rep.press(shelf, "scripts_remove");
    coach.untilItSays(shelf, "Your shelf of scripts is empty");
  }

  private void keep(String draft, int number) {
    rep.dm(draft);
    Message review = coach.answer(rep, number);
    rep.press(review, "review_keep");
    coach
        .slack()
        .await(
            PlayedCoach.PATIENCE,
            () ->
                coach.answers(rep).stream()
                    .filter(it -> it.ts().equals(review.ts()))
                    .filter(it -> !said(it).contains("review_keep"))
                    .findFirst());
    coach.untilAllIsKept();
  }
}
