package salescoach.bot.review;

import static org.assertj.core.api.Assertions.assertThat;
import static salescoach.bot.run.PlayedCoach.CHANNEL;
import static salescoach.bot.run.PlayedCoach.said;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import salescoach.bot.playground.person.Person;
import salescoach.bot.playground.workspace.Message;
import salescoach.bot.playground.workspace.ShownView;
import salescoach.bot.run.PlayedCoach;

/** A draft in Slack, from the first message to the last version. */
class ReviewInSlackTest {

  static final String WEAK =
      """
      Hi Renata, this is Doug Pruitt from Fieldgate Software. We do a lot with food distributors, and \
      our platform has route planning, proof of delivery, driver chat, temperature logs and dock \
      scheduling. Call me back at 208-555-0142, it's important.""";

  static final String BETTER =
      """
      Renata, how do your drivers in Boise prove a delivery when the dock is closed? It's Doug Pruitt \
      from Fieldgate. You might see fewer disputed invoices and less time on the phone. I'm sending you \
      an email now with openings for Thursday and for Tuesday next week.""";

  private final PlayedCoach coach = PlayedCoach.start();
  private final Person rep = coach.rep();

  @AfterEach
  void nothing_was_refused_and_everything_stops() {
    assertThat(coach.slack().refused()).isEmpty();
    coach.close();
  }

  @Test
  void a_direct_message_is_reviewed_and_its_next_version_in_the_thread_is_compared() {
    rep.dm(WEAK);
    Message review = coach.answer(rep, 1);
    assertThat(said(review)).contains("Score").contains("Opens with yourself");

    rep.dmInThread(review.ts(), BETTER);
    Message second = coach.answer(rep, 2);
    assertThat(second.threadTs()).isEqualTo(review.ts());
    assertThat(said(second)).contains("→").contains("points");

    assertThat(coach.answers(rep)).hasSize(2);
  }

  @Test
  void a_command_with_a_draft_is_answered_to_its_sender_only() {
    rep.command(CHANNEL, "/coach review " + WEAK);
    Message review = coach.whisper(rep, 1);
    assertThat(said(review)).contains("Score");
    assertThat(coach.slack().messages(CHANNEL)).isEmpty();

    rep.press(review, "review_unfold");
    coach.untilItSays(review, "Show less");
  }

  @Test
  void the_modal_tells_what_is_wrong_at_its_field_and_then_reviews_in_a_direct_message() {
    rep.command(CHANNEL, "/coach review");
    rep.awaitView("review_modal");
    rep.submit(Map.of("review_text", WEAK, "review_new_prospect", "a, b, c, d"));
    ShownView wrong = rep.awaitErrors();
    assertThat(wrong.errors()).containsKey("review_new_prospect");

    rep.submit(
        Map.of("review_text", WEAK, "review_new_prospect", "Harlan Foods, food distribution"));
    rep.awaitClosed();
    assertThat(said(coach.answer(rep, 1))).contains("Score");
  }
}
