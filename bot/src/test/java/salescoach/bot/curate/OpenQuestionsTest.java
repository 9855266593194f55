package salescoach.bot.curate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import salescoach.bot.storage.Database;
import salescoach.bot.storage.DatabaseAddress;
import salescoach.bot.storage.TestPostgres;

class OpenQuestionsTest {

  private static final String WORKSPACE = "T1";

  private final DatabaseAddress address = TestPostgres.fresh();
  private final Database database = Database.at(address);
  private final OpenQuestions questions = new OpenQuestions(database);
  private final UUID unknown = TestEntries.asked(address, WORKSPACE, "U0A00001", "pets?");
  private final UUID noHelp =
      TestEntries.noHelp(address, WORKSPACE, "U0B00001", "how long?", "voicemail-length");

  @AfterEach
  void close() {
    database.close();
  }

  private List<UUID> open() {
    return questions.open(WORKSPACE, 10).stream().map(OpenQuestion::id).toList();
  }

  private void ignore(UUID... ids) {
    database.useTransaction(
        it -> questions.ignore(it, WORKSPACE, List.of(ids), "U0C00001", TestEntries.NOW));
  }

  private List<UUID> answer(String entry, UUID... ids) {
    return database.inTransaction(it -> questions.answer(it, WORKSPACE, List.of(ids), entry));
  }

  @Test
  void what_had_no_answer_and_what_gave_no_help_is_open_and_what_helped_is_not() {
    UUID helped = TestEntries.noHelp(address, WORKSPACE, "U0A00001", "why?", "tone");
    TestEntries.execute(
        address, "UPDATE question SET helpful = true WHERE question_id = ?", helped);
    TestEntries.asked(address, "T2", "U0A00001", "somebody else's");
    assertThat(open()).containsExactlyInAnyOrder(unknown, noHelp);
    OpenQuestion second =
        questions.open(WORKSPACE, 10).stream()
            .filter(it -> it.id().equals(noHelp))
            .findFirst()
            .orElseThrow();
    assertThat(second.entry()).contains("voicemail-length");
    assertThat(second.missing()).contains("a number");
  }

  @Test
  void of_too_many_the_latest_are_open_and_the_first_asked_of_them_is_in_front() {
    TestEntries.execute(address, "UPDATE question SET asked_at = now() - INTERVAL '2 days'");
    UUID third = TestEntries.asked(address, WORKSPACE, "U0C00001", "cats?");
    UUID second = TestEntries.asked(address, WORKSPACE, "U0C00001", "dogs?");
    TestEntries.execute(
        address,
        "UPDATE question SET asked_at = now() - INTERVAL '1 day' WHERE question_id = ?",
        second);
    assertThat(questions.open(WORKSPACE, 2))
        .extracting(OpenQuestion::id)
        .containsExactly(second, third);
  }

  @Test
  void what_is_ignored_is_not_open_however_often_that_is_said() {
    ignore(unknown, UUID.randomUUID());
    ignore(unknown);
    assertThat(open()).containsExactly(noHelp);
  }

  @Test
  void a_question_is_answered_by_one_entry_and_told_once() {
    assertThat(answer("pets", unknown)).containsExactly(unknown);
    assertThat(answer("animals", unknown, noHelp)).containsExactly(noHelp);
    assertThat(open()).isEmpty();
    assertThat(questions.untold(WORKSPACE, List.of(unknown, noHelp))).hasSize(2);
    database.useTransaction(it -> questions.told(it, WORKSPACE, List.of(unknown), TestEntries.NOW));
    assertThat(questions.untold(WORKSPACE, List.of(unknown, noHelp)))
        .extracting(OpenQuestion::id)
        .containsExactly(noHelp);
  }

  @Test
  void what_helped_after_all_is_not_answered_once_more() {
    TestEntries.execute(
        address, "UPDATE question SET helpful = true WHERE question_id = ?", noHelp);
    assertThat(answer("pets", unknown, noHelp)).containsExactly(unknown);
  }

  @Test
  void a_question_that_is_forgotten_goes_with_its_being_ignored() {
    ignore(unknown);
    TestEntries.execute(address, "DELETE FROM question WHERE question_id = ?", unknown);
    assertThat(open()).containsExactly(noHelp);
    assertThat(ignored()).isZero();
  }

  private int ignored() {
    return database.read(
        handle ->
            handle.createQuery("SELECT count(*) FROM ignored_question").mapTo(int.class).one());
  }
}
