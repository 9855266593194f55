package salescoach.bot.playbook;

import static org.assertj.core.api.Assertions.assertThat;
import static salescoach.bot.playbook.SampleEntries.DOUBTFUL;
import static salescoach.bot.playbook.SampleEntries.QUESTION;
import static salescoach.bot.run.PlayedCoach.CHANNEL;
import static salescoach.bot.run.PlayedCoach.OTHER_REP;
import static salescoach.bot.run.PlayedCoach.said;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import salescoach.bot.playground.person.Person;
import salescoach.bot.playground.workspace.Message;
import salescoach.bot.run.PlayedCoach;

/** Where an answer leads: a choice, related entries, guidelines, and the way from a fault. */
class FollowAnAnswerInSlackTest {

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
  void of_a_choice_the_asker_chooses_and_the_entry_takes_its_place() {
    rep.command(CHANNEL, "/coach ask " + DOUBTFUL);
    Message choice = coach.whisper(rep, 1);
    assertThat(said(choice)).contains("Which one do you mean", "Painting the", "None of these");
    asked.untilKept("SELECT outcome FROM question", "choice");
    rep.press(choice, "ask_choose_1");
    Message entry = coach.untilItSays(choice, "ask_rate");
    assertThat(said(entry)).contains("You asked").doesNotContain("None of these");
    asked.untilKept("SELECT outcome FROM question WHERE entry_id IS NOT NULL", "found");
  }

  @Test
  void none_of_a_choice_leaves_the_question_open() {
    rep.command(CHANNEL, "/coach ask " + DOUBTFUL);
    Message choice = coach.whisper(rep, 1);
    rep.press(choice, "ask_none");
    coach.untilItSays(choice, "no answer to that yet");
    asked.untilKept(
        "SELECT outcome FROM question WHERE text = '" + DOUBTFUL + "' AND entry_id IS NULL",
        "unknown");
    assertThat(asked.open()).contains(DOUBTFUL);
  }

  @Test
  void in_a_channel_only_the_asker_chooses_and_others_read_along() {
    rep.say(CHANNEL, bot + "How do I " + DOUBTFUL + "?");
    Message choice = asked.channelAnswer(1);
    coach.untilAllIsKept();
    other.press(choice, "ask_none");
    assertThat(said(coach.whisper(other, 1))).contains("Only whoever asked");
    other.press(choice, "ask_choose_1");
    Message entry = asked.channelAnswer(2);
    assertThat(said(entry)).contains("Kept by Nadia").doesNotContain("ask_rate");
    assertThat(entry.threadTs()).isEqualTo(asked.channel().get(0).ts());
    coach.untilAllIsKept();
    assertThat(asked.rows("SELECT outcome FROM question")).containsExactly("choice");
    assertThat(said(asked.channelAnswer(1))).contains("None of these");
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
  void an_entry_that_was_retired_meanwhile_is_said_to_be_gone() {
    rep.dm(QUESTION);
    Message answer = coach.answer(rep, 1);
    rep.command(CHANNEL, "/coach ask " + DOUBTFUL);
    Message choice = coach.whisper(rep, 1);
    coach.untilAllIsKept();
    asked.retireAllBut(SampleEntries.FEEDING);

    rep.press(answer, "ask_show_1");
    assertThat(said(coach.whisper(rep, 2))).contains("not in the playbook any more");
    rep.press(choice, "ask_choose_1");
    assertThat(said(coach.whisper(rep, 3))).contains("not in the playbook any more");
    rep.command(CHANNEL, "/coach ask " + QUESTION);
    assertThat(said(coach.whisper(rep, 4))).contains("Feed it").doesNotContain("ask_show");
  }
}
