package salescoach.bot.review;

import static org.assertj.core.api.Assertions.assertThat;
import static salescoach.bot.review.ReviewedRep.BUMP;
import static salescoach.bot.review.ReviewedRep.FIRST;
import static salescoach.bot.review.ReviewedRep.HARLAN;
import static salescoach.bot.run.PlayedCoach.CHANNEL;
import static salescoach.bot.run.PlayedCoach.said;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import salescoach.bot.playground.person.Person;
import salescoach.bot.playground.workspace.Message;
import salescoach.bot.run.PlayedCoach;

/** What becomes of a draft that was used, and what that tells the next review. */
class UsedDraftsInSlackTest {

  private static final String NEARLY_THE_SAME =
      FIRST.replace("might see", "could well see").replace("an email now", "an email today");

  private final ReviewedRep reviewed = new ReviewedRep();
  private final PlayedCoach coach = reviewed.coach();
  private final Person rep = reviewed.rep();

  @AfterEach
  void nothing_was_refused_and_everything_stops() {
    reviewed.close();
  }

  @Test
  void a_used_draft_is_a_touch_once_and_the_next_one_is_held_against_its_text() {
    reviewed.putHarlanOnFile();
    Message review = reviewed.reviewFor(Map.of("review_prospect", HARLAN), FIRST);
    coach.untilAllIsKept();
    rep.press(review, "review_use");
    Message used = coach.untilItSays(review, "Used for Renata, Harlan Foods on ");
    assertThat(said(used)).doesNotContain("review_use", "review_whom", "Says it again");
    coach.untilAllIsKept();
    assertThat(reviewed.rows("SELECT channel || ' ' || member_id || ' ' || answered FROM touch"))
        .containsExactly("voicemail " + PlayedCoach.REP + " false");
    assertThat(reviewed.rows("SELECT text FROM touch")).containsExactly(FIRST);
    assertThat(reviewed.rows("SELECT used_version::text FROM draft WHERE used_at IS NOT NULL"))
        .containsExactly("1");

    // The message as the rep's other window still shows it, with the button.
    List<String> at = reviewed.rows("SELECT touched_at::text FROM touch");
    rep.press(review, "review_use");
    coach.eventually(
        () -> reviewed.rows("SELECT state FROM inbox WHERE kind = 'action review_use'"),
        states -> states.equals(List.of("done", "done")));
    assertThat(reviewed.rows("SELECT touched_at::text FROM touch")).isEqualTo(at);

    rep.command(CHANNEL, "/coach review");
    rep.awaitView("review_modal");
    rep.submit(Map.of("review_text", NEARLY_THE_SAME, "review_prospect", HARLAN));
    reviewed.review(2);
    rep.command(CHANNEL, "/coach review");
    rep.awaitView("review_modal");
    rep.submit(Map.of("review_text", BUMP, "review_prospect", HARLAN));
    reviewed.review(3);
    coach.untilAllIsKept();
    assertThat(reviewed.faultsOf(NEARLY_THE_SAME)).contains("repeat-message");
    assertThat(reviewed.faultsOf(BUMP)).doesNotContain("repeat-message");
    assertThat(reviewed.faultsOf(FIRST)).doesNotContain("repeat-message");
  }

  @Test
  void a_used_draft_that_was_undone_can_be_used_again() {
    reviewed.putHarlanOnFile();
    Message review = reviewed.reviewFor(Map.of("review_prospect", HARLAN), FIRST);
    coach.untilAllIsKept();
    rep.press(review, "review_use");
    coach.untilItSays(review, "Used for ");
    coach.untilAllIsKept();
    reviewed.change("DELETE FROM touch");
    rep.press(review, "review_use");
    coach.eventually(() -> reviewed.rows("SELECT text FROM touch"), List.of(FIRST)::equals);
  }

  @Test
  void without_a_prospect_use_it_asks_for_whom_first() {
    rep.dm(FIRST);
    Message review = reviewed.review(1);
    coach.untilAllIsKept();
    rep.press(review, "review_use");
    rep.awaitView("review_whom_form");
    rep.submit(Map.of());
    assertThat(rep.awaitErrors().errors().toString()).contains("Choose a prospect");
    rep.submit(Map.of("review_new_prospect", "a, b, c, d"));
    assertThat(rep.awaitErrors().errors()).containsKey("review_new_prospect");
    rep.submit(Map.of("review_new_prospect", "Harlan Foods"));
    rep.awaitClosed();
    coach.untilItSays(review, "Used for Harlan Foods on ");
    coach.untilAllIsKept();
    assertThat(reviewed.rows("SELECT text FROM touch JOIN prospect USING (prospect_id)"))
        .containsExactly(FIRST);
  }

  @Test
  void what_only_the_rep_saw_is_used_too() {
    reviewed.putHarlanOnFile();
    rep.command(CHANNEL, "/coach review " + FIRST);
    Message review = coach.untilItSays(coach.whisper(rep, 1), "review_use");
    coach.untilAllIsKept();
    rep.press(review, "review_use");
    rep.awaitView("review_whom_form");
    rep.submit(Map.of("review_prospect", HARLAN));
    assertThat(said(reviewed.review(1))).contains("Used for Renata, Harlan Foods on ");
    coach.untilAllIsKept();
    assertThat(reviewed.rows("SELECT text FROM touch")).containsExactly(FIRST);
  }

  @Test
  void an_email_that_is_used_is_an_email() {
    reviewed.putHarlanOnFile();
    Message review =
        reviewed.reviewFor(
            Map.of("review_prospect", HARLAN, "review_kind", "email"), "Hi Renata,\n" + FIRST);
    coach.untilAllIsKept();
    rep.press(review, "review_use");
    coach.eventually(() -> reviewed.rows("SELECT channel FROM touch"), List.of("email")::equals);
  }

  @Test
  void a_prospect_who_went_off_the_file_meanwhile_is_asked_for_again() {
    reviewed.putHarlanOnFile();
    Message review = reviewed.reviewFor(Map.of("review_prospect", HARLAN), FIRST);
    coach.untilAllIsKept();
    reviewed.change("DELETE FROM prospect");
    rep.press(review, "review_use");
    rep.awaitView("review_whom_form");
    rep.submit(Map.of("review_prospect", HARLAN));
    assertThat(said(coach.answer(rep, 2))).contains("not on file any more");
  }
}
