package salescoach.bot.review;

import static org.assertj.core.api.Assertions.assertThat;
import static salescoach.bot.run.PlayedCoach.CHANNEL;
import static salescoach.bot.run.PlayedCoach.LEAD;
import static salescoach.bot.run.PlayedCoach.OTHER_REP;
import static salescoach.bot.run.PlayedCoach.said;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import salescoach.bot.playground.person.Person;
import salescoach.bot.playground.workspace.Message;
import salescoach.bot.playground.workspace.ShownView;
import salescoach.bot.run.PlayedCoach;
import salescoach.bot.storage.Database;

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
    coach.untilAllIsKept();

    rep.dmInThread(review.ts(), BETTER);
    Message second = coach.answer(rep, 2);
    assertThat(second.threadTs()).isEqualTo(review.ts());
    assertThat(said(second)).contains("→").contains("points");

    Message own = coach.slack().messages(rep.dmId()).get(0);
    rep.dmInThread(own.ts(), BETTER + " Thanks, Doug");
    assertThat(said(coach.answer(rep, 3))).contains("→");
    assertThat(coach.answers(rep)).hasSize(3);
  }

  @Test
  void a_command_with_a_draft_is_answered_to_its_sender_only() {
    rep.command(CHANNEL, "/coach review " + WEAK);
    Message review = coach.whisper(rep, 1);
    assertThat(said(review)).contains("Score");
    assertThat(coach.slack().messages(CHANNEL)).isEmpty();

    rep.press(review, "review_unfold");
    Message whole = coach.untilItSays(review, "Show less");
    rep.press(whole, "review_fold");
    coach.untilItSays(review, "Show 4 more");
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

  @Test
  void revise_opens_the_text_and_its_new_version_comes_in_the_thread() {
    rep.dm(WEAK);
    Message review = coach.answer(rep, 1);
    rep.press(review, "review_revise");
    ShownView modal = rep.awaitView("review_modal");
    assertThat(modal.content().toString()).contains("Doug Pruitt from Fieldgate Software");

    rep.submit(Map.of("review_text", BETTER));
    Message second = coach.answer(rep, 2);
    assertThat(second.threadTs()).isEqualTo(review.ts());
    assertThat(said(second)).contains("→");
  }

  @Test
  void what_only_the_rep_saw_is_revised_in_a_direct_message() {
    rep.command(CHANNEL, "/coach review " + WEAK);
    rep.press(coach.whisper(rep, 1), "review_revise");
    rep.awaitView("review_modal");
    rep.submit(Map.of("review_text", BETTER));
    assertThat(said(coach.answer(rep, 1))).contains("→");
  }

  @Test
  void why_shows_the_page_of_the_guideline() {
    rep.dm(WEAK);
    rep.press(coach.answer(rep, 1), "review_why");
    assertThat(rep.awaitView("review_page").content().toString()).contains("Source");
  }

  @Test
  void a_fault_that_is_taken_back_gives_its_points_back_and_its_reason_is_kept() {
    rep.dm(WEAK);
    Message review = coach.answer(rep, 1);
    rep.press(review, "review_dismiss");
    ShownView modal = rep.awaitView("review_dismissal");
    String fault = modal.privateMetadata().split("\\|", -1)[2];
    rep.submit(Map.of("review_words", "We do it so."));
    assertThat(rep.awaitErrors().errors()).containsKey("review_reason");
    rep.submit(Map.of("review_reason", "our_way", "review_words", "We do it so."));
    rep.awaitClosed();

    Message mended =
        coach
            .slack()
            .await(
                PlayedCoach.PATIENCE,
                () -> coach.answers(rep).stream().filter(Message::edited).findFirst());
    assertThat(said(mended)).doesNotContain(":" + fault + "\"");
    untilKept(
        "SELECT fault || ' ' || reason || ' ' || words FROM dismissal",
        fault + " our_way We do it so.");

    rep.dmInThread(review.ts(), WEAK + " Bye.");
    assertThat(said(coach.answer(rep, 2))).doesNotContain(":" + fault + "\"");
  }

  @Test
  void the_medium_is_switched_in_place() {
    rep.dm(WEAK);
    Message review = coach.answer(rep, 1);
    rep.press(review, "review_switch");
    coach.untilItSays(review, "It's a voicemail");
    untilKept("SELECT medium FROM draft", "email");
  }

  @Test
  void a_draft_is_its_writers_until_it_is_shared() {
    rep.dm(BETTER);
    Message review = coach.answer(rep, 1);
    Person lead = coach.slack().as(LEAD);
    rep.press(review, "review_share");
    coach.eventually(
        () -> coach.slack().ephemerals(PlayedCoach.REP).stream().map(PlayedCoach::said).toList(),
        whispers -> whispers.toString().contains("no manager"));
    assertThat(rows("SELECT manager_id FROM share")).isEmpty();

    change(
        "INSERT INTO member VALUES ('T0LANTERN', 'U0NADIA01', true, true, false, NULL) "
            + "ON CONFLICT (workspace_id, member_id) DO UPDATE SET manager = true");
    rep.press(review, "review_share");
    Message shared = coach.answer(lead, 1);
    assertThat(said(shared)).contains("<@U0TOMAS01>").contains("prove a delivery");
    coach.untilItSays(review, "Shared with your manager");
    assertThat(coach.answers(coach.slack().as(OTHER_REP))).isEmpty();
  }

  @Test
  void nobody_else_can_press_on_a_draft() {
    rep.dm(BETTER);
    Message review = coach.answer(rep, 1);
    coach.slack().as(OTHER_REP).press(review, "review_revise");
    untilKept("SELECT state FROM inbox WHERE kind = 'action review_revise'", "done");
    assertThat(coach.slack().as(OTHER_REP).view()).isEmpty();
  }

  @Test
  void a_good_script_is_kept() {
    rep.dm(BETTER);
    Message review = coach.answer(rep, 1);
    rep.press(review, "review_keep");
    coach.untilItSays(review, "Kept as a script");
    coach.eventually(() -> rows("SELECT text FROM script"), found -> found.equals(List.of(BETTER)));
  }

  @Test
  void where_it_is_in_doubt_the_coach_asks() {
    rep.dm("Hi Anna, quick question");
    Message question = coach.answer(rep, 1);
    assertThat(said(question)).contains("Is this a draft");
    rep.press(question, "route_draft");
    coach.untilItSays(question, "Score");
    // A word that it takes a little longer goes a moment after the work is done.
    coach.eventually(() -> coach.answers(rep).size(), it -> it == 1);

    untilKept("SELECT message_ts FROM critique", question.ts());
    rep.dmInThread(question.ts(), BETTER);
    assertThat(said(coach.answer(rep, 2))).contains("→");
  }

  @Test
  void small_talk_and_questions_are_no_drafts() {
    rep.dm("thanks!");
    assertThat(said(coach.answer(rep, 1))).contains("Paste a voicemail");
    rep.dm("how many times should i call before giving up");
    assertThat(said(coach.answer(rep, 2))).contains("8 to 12 attempts");
    assertThat(rows("SELECT text FROM critique")).isEmpty();
  }

  @Test
  void a_draft_shown_in_a_channel_is_reviewed_where_nobody_else_reads() {
    rep.say(CHANNEL, "<@" + coach.slack().team().bot().id() + "> please review this: " + WEAK);
    assertThat(said(coach.answer(rep, 1))).contains("Score");
    assertThat(said(coach.whisper(rep, 1))).contains("direct messages");
    assertThat(coach.slack().messages(CHANNEL)).hasSize(1);
  }

  @Test
  void the_shortcuts_open_the_modal() {
    rep.shortcut("review_draft");
    rep.awaitView("review_modal");
    rep.closeView();

    rep.say(CHANNEL, WEAK);
    rep.shortcut("review_message", coach.slack().messages(CHANNEL).get(0));
    assertThat(rep.awaitView("review_modal").content().toString()).contains("Renata");
  }

  @Test
  void the_modal_finds_a_prospect_and_its_facts_go_into_the_review() {
    change(
        """
        INSERT INTO prospect VALUES ('T0LANTERN', '7a1f0000-0000-0000-0000-000000000001',
          'Harlan Foods', 'food distribution', 'Boise', 'Renata', 'Operations', true)""");
    rep.command(CHANNEL, "/coach review");
    rep.awaitView("review_modal");
    assertThat(rep.suggest("review_prospect", "harl")).hasSize(1);
    rep.submit(
        Map.of("review_text", WEAK, "review_prospect", "7a1f0000-0000-0000-0000-000000000001"));
    coach.answer(rep, 1);
    untilKept("SELECT prospect->>'company' FROM draft", "Harlan Foods");
    // They asked for the number, so leaving it is no fault; of anybody else's draft it is one.
    assertThat(rows("SELECT result::text FROM critique").get(0))
        .contains("\"findings\"")
        .doesNotContain("phone-number");
    change("DELETE FROM critique");
    rep.dm(WEAK);
    coach.answer(rep, 2);
    coach.untilAllIsKept();
    assertThat(rows("SELECT result::text FROM critique").get(0)).contains("phone-number");
  }

  @Test
  void what_cannot_be_reviewed_is_said_kindly() {
    rep.dm(("Hi Renata. " + BETTER + " ").repeat(80));
    assertThat(said(coach.answer(rep, 1))).contains("20,000");
    rep.command(CHANNEL, "/coach review 你好，我想和你谈谈我们的产品和服务");
    assertThat(said(coach.whisper(rep, 1))).contains("can't review that one");
    rep.command(CHANNEL, "/coach reveiw something");
    assertThat(said(coach.whisper(rep, 2))).contains("Did you mean `/coach review`");
    rep.command(CHANNEL, "/coach");
    assertThat(said(coach.whisper(rep, 3))).contains("What Sales Coach can do");
  }

  @Test
  void nothing_in_a_draft_comes_alive() {
    rep.dm(WEAK + " <!channel> <@U0NADIA01> <https://example.com|look> *bold* #sales");
    Message review = coach.answer(rep, 1);
    assertThat(said(review)).doesNotContain("<!channel>").doesNotContain("<@U0NADIA01>");
    assertThat(said(review)).doesNotContain("<https");
  }

  /** What is kept is committed a moment after it is shown. */
  private void untilKept(String query, String wanted) {
    coach.eventually(() -> rows(query), found -> found.equals(List.of(wanted)));
  }

  private List<String> rows(String query) {
    try (Database database = Database.at(coach.database())) {
      return database.read(handle -> handle.createQuery(query).mapTo(String.class).list());
    }
  }

  private void change(String statement) {
    try (Database database = Database.at(coach.database())) {
      database.useTransaction(handle -> handle.execute(statement));
    }
  }
}
