package salescoach.bot.playbook;

import static org.assertj.core.api.Assertions.assertThat;
import static salescoach.bot.playbook.AskedCoach.UNKNOWN;
import static salescoach.bot.playbook.SampleEntries.QUESTION;
import static salescoach.bot.run.PlayedCoach.CHANNEL;
import static salescoach.bot.run.PlayedCoach.OTHER_REP;
import static salescoach.bot.run.PlayedCoach.said;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import salescoach.bot.playground.person.Person;
import salescoach.bot.playground.workspace.Message;
import salescoach.bot.run.PlayedCoach;

/** Questions in Slack, in every way in which they reach the coach. */
class AskInSlackTest {

  private final AskedCoach asked = new AskedCoach();
  private final PlayedCoach coach = asked.coach();
  private final Person rep = asked.coach().rep();
  private final Person other = asked.coach().slack().as(OTHER_REP);
  private final String bot = asked.mention();

  @AfterEach
  void nothing_was_refused_and_everything_stops() {
    asked.close();
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
    asked.untilKept("SELECT outcome || ' ' || entry_id FROM question", "found giraffe-feeding");
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
    Message question = asked.channel().get(0);
    Message answer = asked.channelAnswer(1);
    assertThat(answer.threadTs()).isEqualTo(question.ts());
    assertThat(said(answer)).contains("Feeding the office giraffe");
    other.sayInThread(CHANNEL, question.ts(), bot + UNKNOWN);
    Message second = asked.channelAnswer(2);
    assertThat(second.threadTs()).isEqualTo(question.ts());
    assertThat(said(second)).contains("no answer to that yet");

    rep.press(answer, "ask_show_1");
    assertThat(asked.channelAnswer(3).threadTs()).isEqualTo(question.ts());
    assertThat(said(asked.channelAnswer(3))).contains("Paint it green").doesNotContain("ask_rate");
  }

  @Test
  void what_is_in_doubt_is_asked_and_then_answered_in_the_place_of_the_doubt() {
    rep.dm("what do you think: should I leave a voicemail for a prospect?");
    Message doubt = coach.answer(rep, 1);
    rep.press(doubt, "route_question");
    coach.eventually(() -> said(coach.answers(rep).get(0)), it -> !it.contains("Is this a draft"));
    asked.untilKept(
        "SELECT text FROM question",
        "what do you think: should I leave a voicemail for a prospect?");
  }

  @Test
  void what_nobody_knows_is_said_so_and_remembered() {
    rep.dm(UNKNOWN);
    assertThat(said(coach.answer(rep, 1)))
        .contains(
            "The playbook has no answer to that yet", "I keep your question", "tell you once it is")
        .doesNotContain("ask_rate");
    coach.untilAllIsKept();
    assertThat(asked.open()).containsExactly(UNKNOWN);
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
    assertThat(asked.rows("SELECT text FROM question")).isEmpty();
  }

  @Test
  void a_question_that_comes_twice_is_answered_and_kept_once() {
    coach.slack().faults().duplicateNext(1);
    rep.dm(UNKNOWN);
    coach.answer(rep, 1);
    coach.untilAllIsKept();
    rep.dm("thanks!");
    coach.answer(rep, 2);
    assertThat(asked.rows("SELECT text FROM question")).containsExactly(UNKNOWN);
    assertThat(coach.answers(rep)).hasSize(2);
  }

  @Test
  void where_slack_does_not_say_whether_a_channel_has_its_answer_it_gets_one() {
    coach.slack().faults().dropAnswers("chat.postMessage", 1);
    rep.say(CHANNEL, bot + QUESTION);
    assertThat(said(asked.channelAnswer(1))).contains("Feed it");
    asked.untilKept("SELECT entry_id FROM question", "giraffe-feeding");
  }

  @Test
  void the_home_tab_leads_to_a_question() {
    rep.openHome();
    coach.eventually(rep::home, home -> home.isPresent());
    rep.pressInHome("home_ask");
    rep.awaitView("ask_question");
  }
}
