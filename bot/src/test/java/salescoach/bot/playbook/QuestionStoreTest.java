package salescoach.bot.playbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import salescoach.bot.storage.Database;
import salescoach.bot.storage.TestPostgres;
import salescoach.playbook.Answer.Outcome;

class QuestionStoreTest {

  private static final Instant NOW = Instant.parse("2026-03-09T15:00:00Z");
  private static final UUID FIRST = id(1);
  private static final UUID SECOND = id(2);

  private final Database database = Database.at(TestPostgres.fresh());
  private final QuestionStore store = new QuestionStore(database);

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void the_same_question_is_kept_once_and_as_it_came_first() {
    add(FIRST, Outcome.UNKNOWN, 0);
    database.useTransaction(it -> store.choose(it, "T1", FIRST, Optional.of("tone")));
    add(FIRST, Outcome.UNKNOWN, 5);
    assertThat(store.question("T1", FIRST))
        .contains(
            new StoredQuestion(FIRST, "U1", "why?", Outcome.FOUND, Optional.of("tone"), 0.25, NOW));
    assertThat(store.question("T2", FIRST)).isEmpty();
  }

  @Test
  void open_is_what_has_no_answer_or_no_helpful_one_the_latest_first() {
    add(FIRST, Outcome.UNKNOWN, 20);
    add(SECOND, Outcome.FOUND, 10);
    add(id(3), Outcome.CHOICE, 1);
    add(id(4), Outcome.FOUND, 0);
    assertThat(open()).containsExactly(FIRST);

    rate(SECOND, false);
    assertThat(open()).containsExactly(SECOND, FIRST);
    database.useTransaction(it -> store.choose(it, "T1", id(3), Optional.empty()));
    assertThat(open()).containsExactly(id(3), SECOND, FIRST);
    assertThat(store.open("T1", 1)).hasSize(1);
    assertThat(store.open("T2", 10)).isEmpty();

    rate(SECOND, true);
    rate(FIRST, true);
    assertThat(open()).containsExactly(id(3));
    assertThat(store.question("T1", FIRST).orElseThrow().entry()).contains("tone");
  }

  @Test
  void what_was_missing_stands_while_the_thumb_is_down() {
    add(FIRST, Outcome.FOUND, 0);
    missing("too early");
    rate(FIRST, false);
    assertThat(store.open("T1", 9).get(0).missing()).isEmpty();
    missing("Sundays");
    assertThat(store.open("T1", 9).get(0).missing()).contains("Sundays");
    rate(FIRST, true);
    rate(FIRST, false);
    assertThat(store.open("T1", 9).get(0).missing()).isEmpty();
  }

  @Test
  void an_answered_question_is_told_of_once() {
    add(FIRST, Outcome.UNKNOWN, 2);
    add(SECOND, Outcome.UNKNOWN, 1);
    database.useTransaction(
        it -> {
          store.answered(it, "T1", FIRST, "sundays");
          store.answered(it, "T1", SECOND, "mondays");
        });
    assertThat(open()).isEmpty();
    assertThat(store.untold("T1", "sundays")).extracting(OpenQuestion::id).containsExactly(FIRST);
    database.useTransaction(it -> store.told(it, "T1", FIRST, NOW));
    assertThat(store.untold("T1", "sundays")).isEmpty();
    assertThat(store.untold("T1", "mondays")).hasSize(1);
  }

  private List<UUID> open() {
    return store.open("T1", 10).stream().map(OpenQuestion::id).toList();
  }

  private void missing(String words) {
    database.useTransaction(it -> store.missing(it, "T1", FIRST, words));
  }

  private void rate(UUID id, boolean helpful) {
    database.useTransaction(it -> store.rate(it, "T1", id, "tone", helpful, NOW));
  }

  private void add(UUID id, Outcome outcome, int minutesAgo) {
    StoredQuestion question =
        new StoredQuestion(
            id,
            "U1",
            "why?",
            outcome,
            outcome == Outcome.FOUND ? Optional.of("benefits") : Optional.empty(),
            0.25,
            NOW.minus(Duration.ofMinutes(minutesAgo)));
    database.useTransaction(it -> store.add(it, "T1", question));
  }

  private static UUID id(int number) {
    return new UUID(0, number);
  }
}
