package salescoach.bot.playbook;

import static org.assertj.core.api.Assertions.assertThat;
import static salescoach.bot.playbook.SampleEntries.QUESTION;
import static salescoach.bot.run.PlayedCoach.CHANNEL;
import static salescoach.bot.run.PlayedCoach.OTHER_REP;
import static salescoach.bot.run.PlayedCoach.said;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import salescoach.bot.playground.person.Person;
import salescoach.bot.playground.workspace.Message;
import salescoach.bot.run.PlayedCoach;

/** Thumbs up and down, and what was missing. */
class RateInSlackTest {

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
  void in_a_channel_only_the_thumb_of_whoever_asked_counts() {
    rep.say(CHANNEL, bot + QUESTION);
    Message answer = asked.channelAnswer(1);
    coach.untilAllIsKept();
    other.rate(answer, "ask_rate", true);
    Message word = coach.whisper(other, 1);
    assertThat(said(word)).contains("I count the thumb of whoever asked");
    assertThat(word.threadTs()).isEqualTo(asked.channel().get(0).ts());
    other.rate(answer, "ask_rate", false);
    assertThat(said(coach.whisper(other, 2))).contains("I count the thumb of whoever asked");
    assertThat(other.view()).isEmpty();
    coach.untilAllIsKept();
    assertThat(asked.rows("SELECT text FROM question WHERE helpful IS NOT NULL")).isEmpty();
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
    asked.untilKept(
        "SELECT missing FROM question WHERE NOT helpful", "What about *Sundays*? <!here>");
    assertThat(asked.open()).containsExactly(QUESTION);

    rep.rate(answer, "ask_rate", true);
    assertThat(said(coach.whisper(rep, 1))).contains("Good to know");
    asked.untilKept(
        "SELECT entry_id FROM question WHERE helpful AND missing IS NULL", "giraffe-feeding");
    assertThat(asked.open()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"exchanged_trigger_id", "expired_trigger_id"})
  void a_thumb_down_counts_also_where_its_modal_opens_no_more(String refusal) {
    rep.dm(QUESTION);
    Message answer = coach.answer(rep, 1);
    coach.untilAllIsKept();
    coach.slack().faults().refuse("views.open", 1, refusal);
    rep.rate(answer, "ask_rate", false);
    asked.untilKept("SELECT text FROM question WHERE NOT helpful", QUESTION);
    coach.untilAllIsKept();
    // A word that it takes a little longer goes a moment after the work is done.
    coach.eventually(() -> coach.answers(rep).size(), it -> it == 1);
    List<Message> words = coach.whispers(rep);
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
    asked.execute("UPDATE question SET helpful = NULL, rated_at = NULL");
    rep.submit(Map.of("ask_missing_words", "Sundays."));
    assertThat(said(coach.answer(rep, 2))).contains("makes the playbook better");
    coach.untilAllIsKept();
    assertThat(
            asked.rows("SELECT missing FROM question WHERE NOT helpful AND rated_at IS NOT NULL"))
        .containsExactly("Sundays.");

    rep.rate(answer, "ask_rate", false);
    rep.awaitView("ask_missing");
    coach.untilAllIsKept();
    asked.execute("DELETE FROM question");
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
  void a_question_forgotten_meanwhile_can_t_be_rated() {
    rep.dm(QUESTION);
    Message answer = coach.answer(rep, 1);
    coach.untilAllIsKept();
    asked.execute("DELETE FROM question");
    rep.rate(answer, "ask_rate", true);
    assertThat(said(coach.whisper(rep, 1))).contains("I don't keep this question any more");
  }
}
