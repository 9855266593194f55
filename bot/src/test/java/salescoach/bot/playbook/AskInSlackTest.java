package salescoach.bot.playbook;

import static org.assertj.core.api.Assertions.assertThat;
import static salescoach.bot.playbook.SampleEntries.DOUBTFUL;
import static salescoach.bot.playbook.SampleEntries.QUESTION;
import static salescoach.bot.run.PlayedCoach.CHANNEL;
import static salescoach.bot.run.PlayedCoach.OTHER_REP;
import static salescoach.bot.run.PlayedCoach.said;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import salescoach.bot.playground.person.Person;
import salescoach.bot.playground.workspace.Message;
import salescoach.bot.run.PlayedCoach;
import salescoach.bot.storage.Database;
import salescoach.playbook.Playbook;

/** Questions in Slack, in every way in which they reach the coach. */
class AskInSlackTest {

  /** Far from anything that a playbook of selling knows. */
  private static final String UNKNOWN = "How do I repair the gearbox of my old tractor?";

  private final AtomicReference<Playbook> playbook =
      new AtomicReference<>(SampleEntries.playbook());
  private final PlayedCoach coach = PlayedCoach.startWith(playbook::get);
  private final Person rep = coach.rep();
  private final Person other = coach.slack().as(OTHER_REP);
  private final String bot = "<@" + coach.slack().team().bot().id() + "> ";

  @AfterEach
  void nothing_was_refused_and_everything_stops() {
    assertThat(coach.slack().refused()).isEmpty();
    coach.close();
  }

  @Test
  void a_command_is_answered_to_its_sender_with_the_source() {
    rep.command(CHANNEL, "/coach ask " + QUESTION);
    Message answer = coach.whisper(rep, 1);
    assertThat(said(answer))
        .contains("You asked: “" + QUESTION, "Feeding the office giraffe", "Feed it at _nine_")
        .contains("Source: “Giraffes at work”", "Reviewed 22 November 2026", "Kept by Nadia")
        .contains("Painting the fence", "Mowing the lawn")
        .doesNotContain("gone-since", "no-such-fault");
    untilKept("SELECT outcome || ' ' || entry_id FROM question", "found giraffe-feeding");
  }

  @Test
  void a_command_without_a_question_opens_a_modal_whose_answer_comes_directly() {
    rep.command(CHANNEL, "/coach ask");
    rep.awaitView("ask_question");
    rep.submit(Map.of("ask_text", QUESTION));
    rep.awaitClosed();
    assertThat(said(coach.answer(rep, 1))).contains("You asked", "Feeding the office giraffe");
  }

  @Test
  void a_direct_question_is_answered_beside_it_and_one_in_a_thread_in_the_thread() {
    rep.dm(QUESTION);
    Message answer = coach.answer(rep, 1);
    assertThat(said(answer)).contains("Feeding the office giraffe").doesNotContain("You asked");
    assertThat(answer.threadTs()).isNull();
    rep.dmInThread(answer.ts(), QUESTION);
    Message inThread = coach.answer(rep, 2);
    assertThat(inThread.threadTs()).isEqualTo(answer.ts());
    rep.rate(inThread, "ask_rate", false);
    rep.awaitView("ask_missing");
    rep.submit(Map.of("ask_missing_words", "Sundays."));
    assertThat(coach.answer(rep, 3).threadTs()).isEqualTo(answer.ts());
  }

  @Test
  void a_mention_is_answered_for_everybody_in_its_thread() {
    rep.say(CHANNEL, bot + QUESTION);
    Message question = channel().get(0);
    Message answer = channelAnswer(1);
    assertThat(answer.threadTs()).isEqualTo(question.ts());
    assertThat(said(answer)).contains("Feeding the office giraffe");
    other.sayInThread(CHANNEL, question.ts(), bot + UNKNOWN);
    Message second = channelAnswer(2);
    assertThat(second.threadTs()).isEqualTo(question.ts());
    assertThat(said(second)).contains("no answer to that yet");

    rep.press(answer, "ask_show_1");
    assertThat(channelAnswer(3).threadTs()).isEqualTo(question.ts());
    assertThat(said(channelAnswer(3))).contains("Paint it green").doesNotContain("ask_rate");
  }

  @Test
  void what_is_in_doubt_is_asked_and_then_answered_in_the_place_of_the_doubt() {
    rep.dm("what do you think: should I leave a voicemail for a prospect?");
    Message doubt = coach.answer(rep, 1);
    rep.press(doubt, "route_question");
    coach.eventually(() -> said(coach.answers(rep).get(0)), it -> !it.contains("Is this a draft"));
    untilKept(
        "SELECT text FROM question",
        "what do you think: should I leave a voicemail for a prospect?");
  }

  @Test
  void of_a_choice_the_asker_chooses_and_the_entry_takes_its_place() {
    rep.command(CHANNEL, "/coach ask " + DOUBTFUL);
    Message choice = coach.whisper(rep, 1);
    assertThat(said(choice)).contains("Which one do you mean", "Painting the", "None of these");
    untilKept("SELECT outcome FROM question", "choice");
    rep.press(choice, "ask_choose_1");
    Message entry = coach.untilItSays(choice, "ask_rate");
    assertThat(said(entry)).contains("You asked").doesNotContain("None of these");
    untilKept("SELECT outcome FROM question WHERE entry_id IS NOT NULL", "found");
  }

  @Test
  void none_of_a_choice_leaves_the_question_open() {
    rep.command(CHANNEL, "/coach ask " + DOUBTFUL);
    Message choice = coach.whisper(rep, 1);
    rep.press(choice, "ask_none");
    coach.untilItSays(choice, "no answer to that yet");
    untilKept(
        "SELECT outcome FROM question WHERE text = '" + DOUBTFUL + "' AND entry_id IS NULL",
        "unknown");
    assertThat(open()).contains(DOUBTFUL);
  }

  @Test
  void in_a_channel_only_the_thumb_of_whoever_asked_counts() {
    rep.say(CHANNEL, bot + QUESTION);
    Message answer = channelAnswer(1);
    coach.untilAllIsKept();
    other.rate(answer, "ask_rate", true);
    Message word = coach.whisper(other, 1);
    assertThat(said(word)).contains("I count the thumb of whoever asked");
    assertThat(word.threadTs()).isEqualTo(channel().get(0).ts());
    other.rate(answer, "ask_rate", false);
    assertThat(said(coach.whisper(other, 2))).contains("I count the thumb of whoever asked");
    assertThat(other.view()).isEmpty();
    coach.untilAllIsKept();
    assertThat(rows("SELECT text FROM question WHERE helpful IS NOT NULL")).isEmpty();
  }

  @Test
  void in_a_channel_only_the_asker_chooses_and_others_read_along() {
    rep.say(CHANNEL, bot + "How do I " + DOUBTFUL + "?");
    Message choice = channelAnswer(1);
    coach.untilAllIsKept();
    other.press(choice, "ask_none");
    assertThat(said(coach.whisper(other, 1))).contains("Only whoever asked");
    other.press(choice, "ask_choose_1");
    Message entry = channelAnswer(2);
    assertThat(said(entry)).contains("Kept by Nadia").doesNotContain("ask_rate");
    assertThat(entry.threadTs()).isEqualTo(channel().get(0).ts());
    coach.untilAllIsKept();
    assertThat(rows("SELECT outcome FROM question")).containsExactly("choice");
    assertThat(said(channelAnswer(1))).contains("None of these");
  }

  @Test
  void what_nobody_knows_is_said_so_and_remembered() {
    rep.dm(UNKNOWN);
    assertThat(said(coach.answer(rep, 1)))
        .contains(
            "The playbook has no answer to that yet", "I keep your question", "tell you once it is")
        .doesNotContain("ask_rate");
    coach.untilAllIsKept();
    assertThat(open()).containsExactly(UNKNOWN);
  }

  @Test
  void an_empty_a_long_and_a_foreign_question_get_a_kind_word_and_are_not_kept() {
    rep.command(CHANNEL, "/coach ask " + "why so long ".repeat(417));
    assertThat(said(coach.whisper(rep, 1))).contains("1000 characters");
    rep.command(CHANNEL, "/coach ask Wie viele Nachrichten soll ich auf dem Band hinterlassen?");
    assertThat(said(coach.whisper(rep, 2))).contains("only know English");
    rep.command(CHANNEL, "/coach ask");
    rep.awaitView("ask_question");
    rep.submit(Map.of("ask_text", "  \n "));
    assertThat(rep.awaitErrors().errors()).containsOnlyKeys("ask_text");
    rep.closeView();
    coach.untilAllIsKept();
    assertThat(rows("SELECT text FROM question")).isEmpty();
  }

  @Test
  void a_thumb_down_asks_what_was_missing_and_a_thumb_up_takes_it_back() {
    rep.dm(QUESTION);
    Message answer = coach.answer(rep, 1);
    rep.rate(answer, "ask_rate", false);
    rep.awaitView("ask_missing");
    rep.submit(Map.of("ask_missing_words", "What about *Sundays*? <!here>"));
    rep.awaitClosed();
    assertThat(said(coach.answer(rep, 2))).contains("makes the playbook better");
    untilKept("SELECT missing FROM question WHERE NOT helpful", "What about *Sundays*? <!here>");
    assertThat(open()).containsExactly(QUESTION);

    rep.rate(answer, "ask_rate", true);
    assertThat(said(coach.whisper(rep, 1))).contains("Good to know");
    untilKept("SELECT entry_id FROM question WHERE helpful AND missing IS NULL", "giraffe-feeding");
    assertThat(open()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"exchanged_trigger_id", "expired_trigger_id"})
  void a_thumb_down_counts_also_where_its_modal_opens_no_more(String refusal) {
    rep.dm(QUESTION);
    Message answer = coach.answer(rep, 1);
    coach.untilAllIsKept();
    coach.slack().faults().refuse("views.open", 1, refusal);
    rep.rate(answer, "ask_rate", false);
    untilKept("SELECT text FROM question WHERE NOT helpful", QUESTION);
    coach.untilAllIsKept();
    assertThat(coach.answers(rep)).hasSize(1);
    List<Message> words = coach.slack().ephemerals(rep.member().id());
    if (refusal.equals("expired_trigger_id")) {
      assertThat(said(words.get(0))).contains("Your thumb down counts");
    } else {
      assertThat(words).isEmpty();
    }
  }

  @Test
  void what_was_missing_brings_the_thumb_down_along_and_is_not_thanked_for_where_it_is_lost() {
    rep.dm(QUESTION);
    Message answer = coach.answer(rep, 1);
    rep.rate(answer, "ask_rate", false);
    rep.awaitView("ask_missing");
    coach.untilAllIsKept();
    execute("UPDATE question SET helpful = NULL, rated_at = NULL");
    rep.submit(Map.of("ask_missing_words", "Sundays."));
    assertThat(said(coach.answer(rep, 2))).contains("makes the playbook better");
    assertThat(rows("SELECT missing FROM question WHERE NOT helpful AND rated_at IS NOT NULL"))
        .containsExactly("Sundays.");

    rep.rate(answer, "ask_rate", false);
    rep.awaitView("ask_missing");
    coach.untilAllIsKept();
    execute("DELETE FROM question");
    rep.submit(Map.of("ask_missing_words", "Mondays."));
    assertThat(said(coach.answer(rep, 3))).contains("I don't keep this question any more");
  }

  @Test
  void a_thumb_down_under_a_whisper_is_thanked_for_directly() {
    rep.command(CHANNEL, "/coach ask " + QUESTION);
    Message answer = coach.whisper(rep, 1);
    rep.rate(answer, "ask_rate", false);
    rep.awaitView("ask_missing");
    rep.submit(Map.of("ask_missing_words", "Sundays."));
    rep.awaitClosed();
    assertThat(said(coach.answer(rep, 1))).contains("Thank you");
  }

  @Test
  void related_entries_and_guidelines_open_from_an_answer() {
    rep.dm(QUESTION);
    Message answer = coach.answer(rep, 1);
    rep.press(answer, "ask_show_2");
    assertThat(said(coach.answer(rep, 2))).contains("Nobody mows it");
    rep.press(answer, "ask_fault_1");
    assertThat(rep.awaitView("review_page").blocks().toString()).contains("✗ Weak");
  }

  @Test
  void a_fault_leads_to_its_entry() {
    rep.dm(
        "Renata, our platform has online booking, text reminders, waiting lists, room planning,"
            + " card payments, staff rosters and reports. It's Doug from Fieldgate. Call me.");
    Message review = coach.answer(rep, 1);
    coach.untilAllIsKept();
    rep.press(review, "review_why");
    String page = rep.awaitView("review_page").blocks().toString();
    assertThat(page).contains("More in the playbook");
    rep.pressInView("ask_of_fault");
    assertThat(rep.awaitView("ask_page").blocks().toString()).contains("Reviewed ");
  }

  @Test
  void a_question_that_comes_twice_is_answered_and_kept_once() {
    coach.slack().faults().duplicateNext(1);
    rep.dm(UNKNOWN);
    coach.answer(rep, 1);
    coach.untilAllIsKept();
    rep.dm("thanks!");
    coach.answer(rep, 2);
    assertThat(rows("SELECT text FROM question")).containsExactly(UNKNOWN);
    assertThat(coach.answers(rep)).hasSize(2);
  }

  @Test
  void a_question_forgotten_meanwhile_can_t_be_rated() {
    rep.dm(QUESTION);
    Message answer = coach.answer(rep, 1);
    coach.untilAllIsKept();
    execute("DELETE FROM question");
    rep.rate(answer, "ask_rate", true);
    assertThat(said(coach.whisper(rep, 1))).contains("I don't keep this question any more");
  }

  @Test
  void an_entry_that_was_retired_meanwhile_is_said_to_be_gone() {
    rep.dm(QUESTION);
    Message answer = coach.answer(rep, 1);
    rep.command(CHANNEL, "/coach ask " + DOUBTFUL);
    Message choice = coach.whisper(rep, 1);
    coach.untilAllIsKept();
    playbook.set(Playbook.standard().with(List.of(SampleEntries.FEEDING)));

    rep.press(answer, "ask_show_1");
    assertThat(said(coach.whisper(rep, 2))).contains("not in the playbook any more");
    rep.press(choice, "ask_choose_1");
    assertThat(said(coach.whisper(rep, 3))).contains("not in the playbook any more");
    rep.command(CHANNEL, "/coach ask " + QUESTION);
    assertThat(said(coach.whisper(rep, 4))).contains("Feed it").doesNotContain("ask_show");
  }

  @Test
  void where_slack_does_not_say_whether_a_channel_has_its_answer_it_gets_one() {
    coach.slack().faults().dropAnswers("chat.postMessage", 1);
    rep.say(CHANNEL, bot + QUESTION);
    assertThat(said(channelAnswer(1))).contains("Feed it");
    untilKept("SELECT entry_id FROM question", "giraffe-feeding");
  }

  @Test
  void the_home_tab_leads_to_a_question() {
    rep.openHome();
    coach.eventually(rep::home, home -> home.isPresent());
    rep.pressInHome("home_ask");
    rep.awaitView("ask_question");
  }

  private List<Message> channel() {
    return coach.slack().messages(CHANNEL);
  }

  private Message channelAnswer(int number) {
    return coach
        .eventually(
            () ->
                channel().stream()
                    .filter(it -> it.user().equals(coach.slack().team().bot().id()))
                    .toList(),
            answers -> answers.size() >= number)
        .get(number - 1);
  }

  private List<String> open() {
    return rows(
        """
        SELECT text FROM question
        WHERE answered_by IS NULL AND (outcome = 'unknown' OR helpful = false)
        """);
  }

  /** What is kept is committed a moment after it is shown. */
  private void untilKept(String query, String wanted) {
    coach.eventually(() -> rows(query), found -> found.equals(List.of(wanted)));
  }

  private void execute(String statement) {
    try (Database database = Database.at(coach.database())) {
      database.useTransaction(handle -> handle.execute(statement));
    }
  }

  private List<String> rows(String query) {
    try (Database database = Database.at(coach.database())) {
      return database.read(handle -> handle.createQuery(query).mapTo(String.class).list());
    }
  }
}
