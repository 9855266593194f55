package salescoach.bot.review;

import static org.assertj.core.api.Assertions.assertThat;
import static salescoach.bot.run.PlayedCoach.CHANNEL;
import static salescoach.bot.run.PlayedCoach.OTHER_REP;
import static salescoach.bot.run.PlayedCoach.said;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import salescoach.bot.playground.person.Person;
import salescoach.bot.playground.workspace.Message;
import salescoach.bot.run.PlayedCoach;
import salescoach.bot.storage.Database;

/** Reviews in Slack where versions, doubts, refusals and forgotten drafts get in the way. */
class ReviewDetoursInSlackTest {

  private static final String DOUBTFUL =
      "what do you think: should I leave a voicemail for a prospect?";

  private final PlayedCoach coach = PlayedCoach.start();
  private final Person rep = coach.rep();

  @AfterEach
  void nothing_was_refused_and_everything_stops() {
    assertThat(coach.slack().refused()).isEmpty();
    coach.close();
  }

  @Test
  void a_later_version_is_neither_shared_nor_kept_until_the_rep_says_so() {
    change("INSERT INTO member VALUES ('T0LANTERN', 'U0PRIYA01', false, true, false, NULL)");
    Person manager = coach.slack().as(OTHER_REP);
    rep.dm(ReviewInSlackTest.BETTER);
    Message first = coach.answer(rep, 1);
    rep.press(first, "review_keep");
    coach.untilItSays(first, "Kept as a script");
    coach.untilAllIsKept();
    rep.press(first, "review_share");
    coach.untilItSays(first, "Shared with your manager");
    coach.untilAllIsKept();
    assertThat(said(coach.answer(manager, 1))).doesNotContain("Thanks, Doug");

    rep.dmInThread(first.ts(), ReviewInSlackTest.BETTER + " Thanks, Doug");
    Message second = coach.answer(rep, 2);
    assertThat(said(second))
        .doesNotContain("Shared with", "Kept as a script")
        .contains("review_keep", "review_share");
    coach.untilAllIsKept();
    rep.press(second, "review_keep");
    coach.untilItSays(second, "Kept as a script");
    untilKept("SELECT text FROM script", ReviewInSlackTest.BETTER + " Thanks, Doug");
    rep.press(second, "review_share");
    coach.untilItSays(second, "Shared with your manager");
    assertThat(said(coach.answer(manager, 2))).contains("Thanks, Doug");
  }

  @Test
  void a_version_goes_to_a_manager_once_however_often_it_is_shared() {
    change("INSERT INTO member VALUES ('T0LANTERN', 'U0PRIYA01', false, true, false, NULL)");
    Person manager = coach.slack().as(OTHER_REP);
    rep.dm(ReviewInSlackTest.BETTER);
    Message review = coach.answer(rep, 1);
    coach.untilAllIsKept();
    rep.press(review, "review_share");
    coach.answer(manager, 1);
    coach.untilAllIsKept();
    // The message as the rep's other window still shows it, with the button.
    rep.press(review, "review_share");
    coach.eventually(
        () -> rows("SELECT state FROM inbox WHERE kind = 'action review_share'"),
        states -> states.equals(List.of("done", "done")));
    assertThat(coach.answers(manager)).hasSize(1);
  }

  @Test
  void a_review_stands_even_where_the_channel_can_t_be_told_of_it() {
    coach.slack().faults().refuse("chat.postEphemeral", 1, "not_in_channel");
    rep.say(
        CHANNEL,
        "<@" + coach.slack().team().bot().id() + "> please review this: " + ReviewInSlackTest.WEAK);
    assertThat(said(coach.answer(rep, 1))).contains("Score");
    untilKept("SELECT text FROM critique", ReviewInSlackTest.WEAK);
    assertThat(said(coach.answers(rep).get(0))).contains("Score");
  }

  @Test
  void a_mention_in_doubt_is_reviewed_unless_it_is_a_word_in_passing() {
    String bot = "<@" + coach.slack().team().bot().id() + "> ";
    rep.say(CHANNEL, bot + "Hi Anna, quick question");
    assertThat(said(coach.whisper(rep, 1))).contains("Hello!");
    assertThat(coach.answers(rep)).isEmpty();

    rep.dm(DOUBTFUL);
    assertThat(said(coach.answer(rep, 1))).contains("Is this a draft");
    rep.say(CHANNEL, bot + DOUBTFUL);
    assertThat(said(coach.answer(rep, 2))).contains("Score");
    assertThat(said(coach.whisper(rep, 2))).contains("direct messages");
  }

  @Test
  void a_draft_forgotten_meanwhile_does_not_come_back_by_a_new_verdict() {
    rep.dm(ReviewInSlackTest.WEAK);
    Message review = coach.answer(rep, 1);
    coach.untilAllIsKept();
    rep.press(review, "review_dismiss");
    rep.awaitView("review_dismissal");
    change("DELETE FROM critique");
    change("DELETE FROM draft");
    rep.submit(Map.of("review_reason", "our_way", "review_words", ""));
    rep.awaitClosed();
    coach.untilAllIsKept();
    assertThat(said(coach.answer(rep, 2))).contains("I don't have this draft of yours");
    coach.untilAllIsKept();
    assertThat(rows("SELECT medium FROM draft")).isEmpty();
  }

  @Test
  void the_next_version_of_a_draft_without_versions_is_its_first() {
    rep.dm(ReviewInSlackTest.WEAK);
    coach.answer(rep, 1);
    coach.untilAllIsKept();
    change("DELETE FROM critique");
    rep.dmInThread(coach.slack().messages(rep.dmId()).get(0).ts(), ReviewInSlackTest.BETTER);
    assertThat(said(coach.answer(rep, 2))).contains("Score").doesNotContain("→");
  }

  @Test
  void what_was_in_doubt_in_a_thread_has_its_next_version_there() {
    rep.dm("thanks!");
    Message hello = coach.answer(rep, 1);
    rep.dmInThread(hello.ts(), "Hi Anna, quick question");
    Message question = coach.answer(rep, 2);
    assertThat(question.threadTs()).isEqualTo(hello.ts());
    rep.press(question, "route_draft");
    coach.untilItSays(question, "Score");
    untilKept("SELECT root_ts FROM draft", hello.ts());
    rep.dmInThread(hello.ts(), ReviewInSlackTest.BETTER);
    assertThat(said(coach.answer(rep, 3))).contains("→");
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
