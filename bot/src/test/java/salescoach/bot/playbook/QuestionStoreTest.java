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
  void the_last_thumb_counts_and_an_entry_that_helped_is_the_answer() {
    add(FIRST, Outcome.UNKNOWN, 20);
    rate(FIRST, false);
    assertThat(found("SELECT outcome FROM question WHERE NOT helpful AND entry_id IS NULL"))
        .containsExactly("unknown");
    rate(FIRST, true);
    assertThat(found("SELECT outcome FROM question WHERE helpful")).containsExactly("found");
    assertThat(store.question("T1", FIRST).orElseThrow().entry()).contains("tone");
  }

  @Test
  void of_a_choice_one_is_the_answer_and_none_leaves_it_unknown() {
    add(FIRST, Outcome.CHOICE, 2);
    add(SECOND, Outcome.CHOICE, 1);
    database.useTransaction(it -> store.choose(it, "T1", FIRST, Optional.empty()));
    database.useTransaction(it -> store.choose(it, "T1", SECOND, Optional.of("tone")));
    assertThat(store.question("T1", FIRST).orElseThrow().outcome()).isEqualTo(Outcome.UNKNOWN);
    assertThat(store.question("T1", SECOND).orElseThrow().outcome()).isEqualTo(Outcome.FOUND);
  }

  @Test
  void what_was_missing_is_its_asker_s_and_brings_the_thumb_down_along() {
    add(FIRST, Outcome.FOUND, 0);
    assertThat(store.missing("T1", FIRST, "U2", "not mine", NOW)).isFalse();
    assertThat(store.missing("T2", FIRST, "U1", "elsewhere", NOW)).isFalse();
    assertThat(store.missing("T1", SECOND, "U1", "forgotten", NOW)).isFalse();
    assertThat(missing()).isEmpty();
    assertThat(store.missing("T1", FIRST, "U1", "Sundays", NOW)).isTrue();
    assertThat(missing()).containsExactly("Sundays");
    rate(FIRST, true);
    rate(FIRST, false);
    assertThat(missing()).isEmpty();
  }

  private List<String> missing() {
    return found(
        """
        SELECT missing FROM question
        WHERE NOT helpful AND rated_at IS NOT NULL AND missing IS NOT NULL
        """);
  }

  private List<String> found(String query) {
    return database.read(handle -> handle.createQuery(query).mapTo(String.class).list());
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
