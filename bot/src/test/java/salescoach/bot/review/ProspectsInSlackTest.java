package salescoach.bot.review;

import static org.assertj.core.api.Assertions.assertThat;
import static salescoach.bot.run.PlayedCoach.CHANNEL;
import static salescoach.bot.run.PlayedCoach.said;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import salescoach.bot.playground.person.Person;
import salescoach.bot.playground.workspace.Message;
import salescoach.bot.run.PlayedCoach;
import salescoach.bot.storage.Database;

/** Whom a draft is for, what becomes of it, and what that tells the next review. */
class ProspectsInSlackTest {

  private static final String HARLAN = "7a1f0000-0000-0000-0000-000000000001";

  private static final String FIRST =
      """
      Renata, how do your drivers in Boise prove a delivery when the dock is closed? It's Doug Pruitt \
      from Fieldgate. You might see fewer disputed invoices and less time on the phone. I'm sending you \
      an email now with openings for Thursday and for Tuesday next week.""";

  private static final String NEARLY_THE_SAME =
      FIRST.replace("might see", "could well see").replace("an email now", "an email today");

  private static final String BUMP =
      "Renata, Doug Pruitt from Fieldgate, following up on my last message: did the question about"
          + " closed docks reach you?";

  private final PlayedCoach coach = PlayedCoach.start();
  private final Database database = Database.at(coach.database());
  private final Person rep = coach.rep();

  @AfterEach
  void nothing_was_refused_and_everything_stops() {
    assertThat(coach.slack().refused()).isEmpty();
    database.close();
    coach.close();
  }

  @Test
  void a_prospect_from_the_file_stays_the_drafts_and_its_facts_are_those_of_today() {
    putHarlanOnFile();
    Message review = reviewFor(Map.of("review_prospect", HARLAN), ReviewInSlackTest.WEAK);
    assertThat(said(review)).contains("For Renata, Harlan Foods").doesNotContain("phone-number");
    coach.untilAllIsKept();
    assertThat(rows("SELECT prospect_id::text FROM draft")).containsExactly(HARLAN);

    assertThat(rows("SELECT prospect::text FROM draft").get(0))
        .contains("Harlan Foods")
        .doesNotContain("Renata");

    change("UPDATE prospect SET asked_for_number = false, company = 'Harlan & Daughters'");
    rep.dmInThread(review.ts(), ReviewInSlackTest.WEAK + " Bye.");
    Message second = reviewed(2);
    coach.untilAllIsKept();
    assertThat(said(second)).contains("For Renata, Harlan &amp; Daughters");
    assertThat(rows("SELECT result::text FROM critique WHERE version = 2").get(0))
        .contains("phone-number");
    assertThat(rows("SELECT prospect_id::text FROM draft")).containsExactly(HARLAN);

    rep.press(second, "review_revise");
    assertThat(rep.awaitView("review_modal").content().toString()).contains(HARLAN);
    rep.submit(Map.of("review_text", ReviewInSlackTest.BETTER));
    assertThat(said(reviewed(3))).contains("For Renata, Harlan &amp; Daughters");
  }

  @Test
  void somebody_new_goes_on_file_once_and_is_followed_up_by_the_rep() {
    Map<String, String> typed = Map.of("review_new_prospect", "Harlan Foods, food, Boise");
    assertThat(said(reviewFor(typed, FIRST))).contains("For Harlan Foods");
    coach.untilAllIsKept();
    assertThat(rows("SELECT member_id || ' ' || company || ' ' || region FROM prospect"))
        .containsExactly(PlayedCoach.REP + " Harlan Foods Boise");
    assertThat(rows("SELECT prospect_id::text FROM draft"))
        .isEqualTo(rows("SELECT prospect_id::text FROM prospect"));

    rep.command(CHANNEL, "/coach review");
    rep.awaitView("review_modal");
    rep.submit(Map.of("review_text", BUMP, "review_new_prospect", "harlan foods"));
    reviewed(2);
    coach.untilAllIsKept();
    assertThat(rows("SELECT company FROM prospect")).containsExactly("Harlan Foods");
    assertThat(rows("SELECT DISTINCT prospect_id::text FROM draft")).hasSize(1);
  }

  @Test
  void what_cannot_be_reviewed_puts_nobody_on_file() {
    rep.command(CHANNEL, "/coach review");
    rep.awaitView("review_modal");
    rep.submit(Map.of("review_text", "你好，我想和你谈谈我们的产品", "review_new_prospect", "Harlan Foods"));
    assertThat(said(coach.answer(rep, 1))).contains("can't review that one");
    coach.untilAllIsKept();
    assertThat(rows("SELECT company FROM prospect")).isEmpty();
  }

  @Test
  void a_used_draft_is_a_touch_once_and_the_next_one_is_held_against_its_text() {
    putHarlanOnFile();
    Message review = reviewFor(Map.of("review_prospect", HARLAN), FIRST);
    coach.untilAllIsKept();
    rep.press(review, "review_use");
    Message used = coach.untilItSays(review, "Used for Renata, Harlan Foods on ");
    assertThat(said(used)).doesNotContain("review_use", "review_whom", "Says it again");
    coach.untilAllIsKept();
    assertThat(rows("SELECT channel || ' ' || member_id || ' ' || answered FROM touch"))
        .containsExactly("voicemail " + PlayedCoach.REP + " false");
    assertThat(rows("SELECT text FROM touch")).containsExactly(FIRST);
    assertThat(rows("SELECT used_version::text FROM draft WHERE used_at IS NOT NULL"))
        .containsExactly("1");

    // The message as the rep's other window still shows it, with the button.
    List<String> at = rows("SELECT touched_at::text FROM touch");
    rep.press(review, "review_use");
    coach.eventually(
        () -> rows("SELECT state FROM inbox WHERE kind = 'action review_use'"),
        states -> states.equals(List.of("done", "done")));
    assertThat(rows("SELECT touched_at::text FROM touch")).isEqualTo(at);

    rep.command(CHANNEL, "/coach review");
    rep.awaitView("review_modal");
    rep.submit(Map.of("review_text", NEARLY_THE_SAME, "review_prospect", HARLAN));
    reviewed(2);
    rep.command(CHANNEL, "/coach review");
    rep.awaitView("review_modal");
    rep.submit(Map.of("review_text", BUMP, "review_prospect", HARLAN));
    reviewed(3);
    coach.untilAllIsKept();
    assertThat(faultsOf(NEARLY_THE_SAME)).contains("repeat-message");
    assertThat(faultsOf(BUMP)).doesNotContain("repeat-message");
    assertThat(faultsOf(FIRST)).doesNotContain("repeat-message");
  }

  @Test
  void a_used_draft_that_was_undone_can_be_used_again() {
    putHarlanOnFile();
    Message review = reviewFor(Map.of("review_prospect", HARLAN), FIRST);
    coach.untilAllIsKept();
    rep.press(review, "review_use");
    coach.untilItSays(review, "Used for ");
    coach.untilAllIsKept();
    change("DELETE FROM touch");
    rep.press(review, "review_use");
    coach.eventually(() -> rows("SELECT text FROM touch"), List.of(FIRST)::equals);
  }

  @Test
  void without_a_prospect_use_it_asks_for_whom_first() {
    rep.dm(FIRST);
    Message review = reviewed(1);
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
    assertThat(rows("SELECT text FROM touch JOIN prospect USING (prospect_id)"))
        .containsExactly(FIRST);
  }

  @Test
  void what_only_the_rep_saw_is_used_too() {
    putHarlanOnFile();
    rep.command(CHANNEL, "/coach review " + FIRST);
    Message review = coach.untilItSays(coach.whisper(rep, 1), "review_use");
    coach.untilAllIsKept();
    rep.press(review, "review_use");
    rep.awaitView("review_whom_form");
    rep.submit(Map.of("review_prospect", HARLAN));
    assertThat(said(reviewed(1))).contains("Used for Renata, Harlan Foods on ");
    coach.untilAllIsKept();
    assertThat(rows("SELECT text FROM touch")).containsExactly(FIRST);
  }

  @Test
  void an_email_that_is_used_is_an_email() {
    putHarlanOnFile();
    Message review =
        reviewFor(
            Map.of("review_prospect", HARLAN, "review_kind", "email"), "Hi Renata,\n" + FIRST);
    coach.untilAllIsKept();
    rep.press(review, "review_use");
    coach.eventually(() -> rows("SELECT channel FROM touch"), List.of("email")::equals);
  }

  @Test
  void for_whom_a_draft_is_can_be_told_afterwards() {
    putHarlanOnFile();
    rep.dm(ReviewInSlackTest.WEAK);
    Message review = reviewed(1);
    coach.untilAllIsKept();
    assertThat(rows("SELECT result::text FROM critique").get(0)).contains("phone-number");
    rep.press(review, "review_whom");
    rep.awaitView("review_whom_form");
    assertThat(rep.suggest("review_prospect", "harl")).containsExactly(HARLAN);
    rep.submit(Map.of("review_prospect", HARLAN));
    coach.untilItSays(review, "For Renata, Harlan Foods");
    coach.untilAllIsKept();
    assertThat(rows("SELECT result::text FROM critique").get(0)).doesNotContain("phone-number");
    assertThat(rows("SELECT prospect_id::text FROM draft")).containsExactly(HARLAN);
    assertThat(rows("SELECT text FROM touch")).isEmpty();
  }

  @Test
  void a_prospect_who_went_off_the_file_meanwhile_is_asked_for_again() {
    putHarlanOnFile();
    Message review = reviewFor(Map.of("review_prospect", HARLAN), FIRST);
    coach.untilAllIsKept();
    change("DELETE FROM prospect");
    rep.press(review, "review_use");
    rep.awaitView("review_whom_form");
    rep.submit(Map.of("review_prospect", HARLAN));
    assertThat(said(coach.answer(rep, 2))).contains("not on file any more");
  }

  @Test
  void a_client_that_the_whole_team_names_is_worn_and_each_draft_counts_once() {
    change(
        """
        INSERT INTO client VALUES ('T0LANTERN', gen_random_uuid(), 'Cascade Dairy', 'dairy', '',
          '[]', true)""");
    colleaguesWrote(10, 4);
    String text = FIRST.replace("It's Doug", "Cascade Dairy is a client of ours. It's Doug");
    rep.dm(text);
    Message review = reviewed(1);
    coach.untilAllIsKept();
    assertThat(hintsOf(text)).contains("Cascade Dairy is in 4 of the last 10 messages");
    assertThat(rows("SELECT client FROM client_named NATURAL JOIN draft WHERE channel_id <> ''"))
        .containsExactly("Cascade Dairy");

    rep.dmInThread(review.ts(), FIRST);
    reviewed(2);
    coach.untilAllIsKept();
    assertThat(rows("SELECT client FROM client_named NATURAL JOIN draft WHERE channel_id <> ''"))
        .isEmpty();
    // The first version is not the latest any more, so what it names stays uncounted.
    rep.press(review, "review_switch");
    coach.untilItSays(review, "It's a voicemail");
    coach.untilAllIsKept();
    assertThat(rows("SELECT client FROM client_named NATURAL JOIN draft WHERE channel_id <> ''"))
        .isEmpty();
    change("DELETE FROM draft");
    assertThat(rows("SELECT client FROM client_named")).isEmpty();
  }

  @Test
  void what_the_team_turned_off_is_not_found_any_more() {
    rep.dm(ReviewInSlackTest.WEAK);
    reviewed(1);
    coach.untilAllIsKept();
    assertThat(faultsOf(ReviewInSlackTest.WEAK)).contains("phone-number", "product-vomit");
    change("UPDATE workspace SET guidelines_off = 'phone-number,long-gone'");
    rep.dm(ReviewInSlackTest.WEAK + " Bye.");
    reviewed(2);
    coach.untilAllIsKept();
    assertThat(faultsOf(ReviewInSlackTest.WEAK + " Bye."))
        .contains("product-vomit")
        .doesNotContain("phone-number");
  }

  /** Drafts of three versions each; the first of them name the client in their latest. */
  private void colleaguesWrote(int drafts, int naming) {
    change(
        "INSERT INTO draft SELECT 'T0LANTERN', ('00000000-0000-0000-0000-' ||"
            + " lpad(n::text, 12, '0'))::uuid, 'U0PRIYA01', 'email', false, '{}', '', '', now()"
            + " FROM generate_series(1, "
            + drafts
            + ") AS n");
    change(
        "INSERT INTO critique SELECT workspace_id, draft_id, version, 'a text', 80, '{}', '',"
            + " now() - interval '29 days' FROM draft, generate_series(1, 3) AS version");
    change(
        "INSERT INTO client_named SELECT workspace_id, draft_id, 'Cascade Dairy' FROM draft"
            + " ORDER BY draft_id LIMIT "
            + naming);
    change("UPDATE critique SET created_at = now() - interval '31 days' WHERE version < 2");
    change(
        "INSERT INTO draft SELECT 'T0LANTERN', gen_random_uuid(), 'U0PRIYA01', 'email', false,"
            + " '{}', '', '', now() FROM generate_series(1, 9)");
    change(
        "INSERT INTO critique SELECT workspace_id, draft_id, 1, 'an old text', 80, '{}', '',"
            + " now() - interval '31 days' FROM draft"
            + " WHERE NOT draft_id IN (SELECT draft_id FROM critique)");
  }

  private void putHarlanOnFile() {
    change(
        "INSERT INTO prospect VALUES ('T0LANTERN', '"
            + HARLAN
            + "', 'Harlan Foods', 'food distribution', 'Boise', 'Renata', 'Operations', true)");
  }

  private Message reviewFor(Map<String, String> whom, String text) {
    rep.command(CHANNEL, "/coach review");
    rep.awaitView("review_modal");
    Map<String, String> filled = new java.util.HashMap<>(whom);
    filled.put("review_text", text);
    rep.submit(filled);
    return reviewed(1);
  }

  /** Where the machine is busy, a word that it takes longer stands there first. */
  private Message reviewed(int number) {
    return coach.untilItSays(coach.answer(rep, number), "review_revise");
  }

  private List<String> faultsOf(String text) {
    return found("SELECT jsonb_path_query(result, '$.*[*].fault') #>> '{}' FROM critique", text);
  }

  private String hintsOf(String text) {
    return found("SELECT result->>'hints' FROM critique", text).toString();
  }

  private List<String> found(String select, String text) {
    return database.read(
        handle ->
            handle
                .createQuery(select + " WHERE text = :text")
                .bind("text", text)
                .mapTo(String.class)
                .list());
  }

  private List<String> rows(String query) {
    return database.read(handle -> handle.createQuery(query).mapTo(String.class).list());
  }

  private void change(String statement) {
    database.useTransaction(handle -> handle.execute(statement));
  }
}
