package salescoach.bot.curate;

import static org.assertj.core.api.Assertions.assertThat;
import static salescoach.bot.run.PlayedCoach.CHANNEL;
import static salescoach.bot.run.PlayedCoach.LEAD;
import static salescoach.bot.run.PlayedCoach.said;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import salescoach.bot.playground.person.Person;
import salescoach.bot.run.PlayedCoach;
import salescoach.bot.storage.DatabaseAddress;
import salescoach.bot.storage.TestPostgres;

/** Two running coaches on one database. */
class InstancesTest {

  /**
   * Two seconds are promised, of which a look at the database each second takes one; the rest is
   * for a slow and busy machine, on which a question alone takes seconds.
   */
  private static final Duration SOON = Duration.ofSeconds(2 + 8);

  private static final String QUESTION = "What do I say when procurement wants a discount?";

  private final DatabaseAddress database = TestPostgres.fresh();
  private final PlayedCoach one = PlayedCoach.startWithoutBot(database);
  private final PlayedCoach another = PlayedCoach.startWithoutBot(database);

  @AfterEach
  void everything_stops() {
    one.close();
    another.close();
  }

  @Test
  void what_is_saved_on_one_instance_is_found_on_the_other_within_two_seconds() {
    one.startBot();
    another.startBot();
    Person rep = another.rep();
    assertThat(answer(rep, 1)).doesNotContain("Trade it");

    Person lead = one.slack().as(LEAD);
    lead.command(CHANNEL, "/coach playbook");
    lead.press(one.whisper(lead, 1), "curate_new");
    lead.awaitView("curate_entry");
    lead.submit(
        Map.of(
            "curate_title", "Discounts",
            "curate_questions", QUESTION,
            "curate_answer", "Trade it for a reference."));
    one.answer(lead, 1);
    long saved = System.nanoTime();
    int asked = 1;
    String answer;
    do {
      asked++;
      answer = answer(rep, asked);
    } while (!answer.contains("Trade it")
        && Duration.ofNanos(System.nanoTime() - saved).compareTo(PlayedCoach.PATIENCE) < 0);
    assertThat(Duration.ofNanos(System.nanoTime() - saved)).isLessThan(SOON);
    assertThat(answer).contains("Trade it for a reference.");
  }

  private String answer(Person rep, int number) {
    rep.command(CHANNEL, "/coach ask " + QUESTION);
    return said(another.whisper(rep, number));
  }
}
