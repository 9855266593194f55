package salescoach.bot.review;

import static org.assertj.core.api.Assertions.assertThat;
import static salescoach.bot.review.ReviewedRep.BUMP;
import static salescoach.bot.review.ReviewedRep.FIRST;
import static salescoach.bot.review.ReviewedRep.HARLAN;
import static salescoach.bot.run.PlayedCoach.CHANNEL;
import static salescoach.bot.run.PlayedCoach.said;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import salescoach.bot.playground.person.Person;
import salescoach.bot.playground.workspace.Message;
import salescoach.bot.run.PlayedCoach;

/** Whom a draft is for, and what that tells its review. */
class ProspectsInSlackTest {

  private final ReviewedRep reviewed = new ReviewedRep();
  private final PlayedCoach coach = reviewed.coach();
  private final Person rep = reviewed.rep();

  @AfterEach
  void nothing_was_refused_and_everything_stops() {
    reviewed.close();
  }

  @Test
  void a_prospect_from_the_file_stays_the_drafts_and_its_facts_are_those_of_today() {
    reviewed.putHarlanOnFile();
    Message review = reviewed.reviewFor(Map.of("review_prospect", HARLAN), ReviewInSlackTest.WEAK);
    assertThat(said(review)).contains("For Renata, Harlan Foods").doesNotContain("phone-number");
    coach.untilAllIsKept();
    assertThat(reviewed.rows("SELECT prospect_id::text FROM draft")).containsExactly(HARLAN);

    assertThat(reviewed.rows("SELECT prospect::text FROM draft").get(0))
        .contains("Harlan Foods")
        .doesNotContain("Renata");

    reviewed.change("UPDATE prospect SET asked_for_number = false, company = 'Harlan & Daughters'");
    rep.dmInThread(review.ts(), ReviewInSlackTest.WEAK + " Bye.");
    Message second = reviewed.review(2);
    coach.untilAllIsKept();
    assertThat(said(second)).contains("For Renata, Harlan &amp; Daughters");
    assertThat(reviewed.rows("SELECT result::text FROM critique WHERE version = 2").get(0))
        .contains("phone-number");
    assertThat(reviewed.rows("SELECT prospect_id::text FROM draft")).containsExactly(HARLAN);

    rep.press(second, "review_revise");
    assertThat(rep.awaitView("review_modal").content().toString()).contains(HARLAN);
    rep.submit(Map.of("review_text", ReviewInSlackTest.BETTER));
    assertThat(said(reviewed.review(3))).contains("For Renata, Harlan &amp; Daughters");
  }

  @Test
  void somebody_new_goes_on_file_once_and_is_followed_up_by_the_rep() {
    Map<String, String> typed = Map.of("review_new_prospect", "Harlan Foods, food, Boise");
    assertThat(said(reviewed.reviewFor(typed, FIRST))).contains("For Harlan Foods");
    coach.untilAllIsKept();
    assertThat(reviewed.rows("SELECT member_id || ' ' || company || ' ' || region FROM prospect"))
        .containsExactly(PlayedCoach.REP + " Harlan Foods Boise");
    assertThat(reviewed.rows("SELECT prospect_id::text FROM draft"))
        .isEqualTo(reviewed.rows("SELECT prospect_id::text FROM prospect"));

    rep.command(CHANNEL, "/coach review");
    rep.awaitView("review_modal");
    rep.submit(Map.of("review_text", BUMP, "review_new_prospect", "harlan foods"));
    reviewed.review(2);
    coach.untilAllIsKept();
    assertThat(reviewed.rows("SELECT company FROM prospect")).containsExactly("Harlan Foods");
    assertThat(reviewed.rows("SELECT DISTINCT prospect_id::text FROM draft")).hasSize(1);
  }

  @Test
  void what_cannot_be_reviewed_puts_nobody_on_file() {
    rep.command(CHANNEL, "/coach review");
    rep.awaitView("review_modal");
    rep.submit(Map.of("review_text", "你好，我想和你谈谈我们的产品", "review_new_prospect", "Harlan Foods"));
    assertThat(said(coach.answer(rep, 1))).contains("can't review that one");
    coach.untilAllIsKept();
    assertThat(reviewed.rows("SELECT company FROM prospect")).isEmpty();
  }

  @Test
  void for_whom_a_draft_is_can_be_told_afterwards() {
    reviewed.putHarlanOnFile();
    rep.dm(ReviewInSlackTest.WEAK);
    Message review = reviewed.review(1);
    coach.untilAllIsKept();
    assertThat(reviewed.rows("SELECT result::text FROM critique").get(0)).contains("phone-number");
    rep.press(review, "review_whom");
    rep.awaitView("review_whom_form");
    assertThat(rep.suggest("review_prospect", "harl")).containsExactly(HARLAN);
    rep.submit(Map.of("review_prospect", HARLAN));
    coach.untilItSays(review, "For Renata, Harlan Foods");
    coach.untilAllIsKept();
    assertThat(reviewed.rows("SELECT result::text FROM critique").get(0))
        .doesNotContain("phone-number");
    assertThat(reviewed.rows("SELECT prospect_id::text FROM draft")).containsExactly(HARLAN);
    assertThat(reviewed.rows("SELECT text FROM touch")).isEmpty();
  }

  @Test
  void a_client_that_the_whole_team_names_is_worn_and_each_draft_counts_once() {
    reviewed.change(
        """
        INSERT INTO client VALUES ('T0LANTERN', gen_random_uuid(), 'Cascade Dairy', 'dairy', '',
          '[]', true)""");
    colleaguesWrote(10, 4);
    String text = FIRST.replace("It's Doug", "Cascade Dairy is a client of ours. It's Doug");
    rep.dm(text);
    Message review = reviewed.review(1);
    coach.untilAllIsKept();
    assertThat(reviewed.hintsOf(text)).contains("Cascade Dairy is in 4 of the last 10 messages");
    assertThat(
            reviewed.rows(
                "SELECT client FROM client_named NATURAL JOIN draft WHERE channel_id <> ''"))
        .containsExactly("Cascade Dairy");

    rep.dmInThread(review.ts(), FIRST);
    reviewed.review(2);
    coach.untilAllIsKept();
    assertThat(
            reviewed.rows(
                "SELECT client FROM client_named NATURAL JOIN draft WHERE channel_id <> ''"))
        .isEmpty();
    // The first version is not the latest any more, so what it names stays uncounted.
    rep.press(review, "review_switch");
    coach.untilItSays(review, "It's a voicemail");
    coach.untilAllIsKept();
    assertThat(
            reviewed.rows(
                "SELECT client FROM client_named NATURAL JOIN draft WHERE channel_id <> ''"))
        .isEmpty();
    reviewed.change("DELETE FROM draft");
    assertThat(reviewed.rows("SELECT client FROM client_named")).isEmpty();
  }

  @Test
  void what_the_team_turned_off_is_not_found_any_more() {
    rep.dm(ReviewInSlackTest.WEAK);
    reviewed.review(1);
    coach.untilAllIsKept();
    assertThat(reviewed.faultsOf(ReviewInSlackTest.WEAK)).contains("phone-number", "product-vomit");
    reviewed.change("UPDATE workspace SET guidelines_off = 'phone-number,long-gone'");
    rep.dm(ReviewInSlackTest.WEAK + " Bye.");
    reviewed.review(2);
    coach.untilAllIsKept();
    assertThat(reviewed.faultsOf(ReviewInSlackTest.WEAK + " Bye."))
        .contains("product-vomit")
        .doesNotContain("phone-number");
  }

  /** Drafts of three versions each; the first of them name the client in their latest. */
  private void colleaguesWrote(int drafts, int naming) {
    reviewed.change(
        "INSERT INTO draft SELECT 'T0LANTERN', ('00000000-0000-0000-0000-' ||"
            + " lpad(n::text, 12, '0'))::uuid, 'U0PRIYA01', 'email', false, '{}', '', '', now()"
            + " FROM generate_series(1, "
            + drafts
            + ") AS n");
    reviewed.change(
        "INSERT INTO critique SELECT workspace_id, draft_id, version, 'a text', 80, '{}', '',"
            + " now() - interval '29 days' FROM draft, generate_series(1, 3) AS version");
    reviewed.change(
        "INSERT INTO client_named SELECT workspace_id, draft_id, 'Cascade Dairy' FROM draft"
            + " ORDER BY draft_id LIMIT "
            + naming);
    reviewed.change(
        "UPDATE critique SET created_at = now() - interval '31 days' WHERE version < 2");
    reviewed.change(
        "INSERT INTO draft SELECT 'T0LANTERN', gen_random_uuid(), 'U0PRIYA01', 'email', false,"
            + " '{}', '', '', now() FROM generate_series(1, 9)");
    reviewed.change(
        "INSERT INTO critique SELECT workspace_id, draft_id, 1, 'an old text', 80, '{}', '',"
            + " now() - interval '31 days' FROM draft"
            + " WHERE NOT draft_id IN (SELECT draft_id FROM critique)");
  }
}
