package salescoach.bot.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static salescoach.bot.run.PlayedCoach.CHANNEL;
import static salescoach.bot.run.PlayedCoach.said;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import salescoach.bot.playground.person.Person;
import salescoach.bot.playground.workspace.Message;
import salescoach.bot.run.PlayedCoach;
import salescoach.bot.storage.Database;

/** Whoever gets prospects is told once, whatever breaks on the way. */
class ReassignedOnceTest {

  private static final String LINE = "/coach reassign @tomas @priya";

  private final PlayedCoach coach = PlayedCoach.start();
  private final Database database = Database.at(coach.database());
  private final Person rep = coach.rep();
  private final Person other = coach.slack().as(PlayedCoach.OTHER_REP);
  private final Person lead = coach.slack().as(PlayedCoach.LEAD);

  @AfterEach
  void close() {
    database.close();
    coach.close();
  }

  private void add(String company) {
    int before = coach.answers(rep).size();
    rep.command(CHANNEL, "/coach add");
    rep.awaitView("followup_prospect");
    rep.submit(Map.of("prospect_company", company, "prospect_first_name", "Renata"));
    coach.answer(rep, before + 1);
    coach.untilAllIsKept();
  }

  /** The lead reassigns all, and confirms it. */
  private void reassign() {
    int before = coach.whispers(lead).size();
    lead.command(CHANNEL, LINE);
    lead.press(coach.whisper(lead, before + 1), "followup_reassign_all");
  }

  private int words(String condition) {
    return database.read(
        handle ->
            handle
                .createQuery(
                    "SELECT count(*) FROM outgoing WHERE kind LIKE 'reassigned/%' AND " + condition)
                .mapTo(Integer.class)
                .one());
  }

  @Test
  void where_the_answer_fails_after_the_deed_both_hear_of_it_and_once() {
    add("Harlan Foods");
    add("Mistral Paper");
    lead.command(CHANNEL, LINE);
    Message asked = coach.whisper(lead, 1);
    coach.slack().faults().fail("response_url", 1);
    lead.press(asked, "followup_reassign_all");
    assertThat(said(coach.whisper(lead, 2))).contains("2 prospects reassigned");
    assertThat(said(coach.answer(other, 1))).contains("2 prospects are yours now");
    coach.untilAllIsKept();
    // One to each of the two.
    coach.eventually(() -> words("state = 'sent'"), sent -> sent == 2);
    assertThat(words("true")).isEqualTo(2);
    assertThat(coach.answers(other)).hasSize(1);
  }

  @Test
  void a_coach_that_ends_before_the_word_is_out_tells_it_after_its_next_start() {
    add("Harlan Foods");
    // For as long as this lasts, nothing that it says by itself goes out.
    database.useTransaction(
        it ->
            it.execute(
                """
                INSERT INTO slack_rest (workspace_id, method, rest_until)
                VALUES (?, 'to ' || ?, now() + interval '1 hour')
                """,
                coach.slack().team().id(),
                PlayedCoach.OTHER_REP));
    reassign();
    coach.whisper(lead, 2);
    coach.eventually(() -> words("state = 'waiting'"), waiting -> waiting == 1);
    coach.stopBot();
    assertThat(coach.answers(other)).isEmpty();
    database.useTransaction(it -> it.execute("DELETE FROM slack_rest"));
    coach.startBot();
    assertThat(said(coach.answer(other, 1))).contains("1 prospect is yours now", "Harlan Foods");
    coach.eventually(() -> words("state = 'sent'"), sent -> sent == 2);
  }

  @Test
  void two_reassignments_on_a_day_are_told_of_each() {
    add("Harlan Foods");
    reassign();
    coach.answer(other, 1);
    coach.answer(rep, 2);
    coach.whisper(lead, 2);
    add("Mistral Paper");
    reassign();
    assertThat(said(coach.answer(other, 2))).contains("Mistral Paper");
    assertThat(coach.answers(other)).hasSize(2);
  }
}
