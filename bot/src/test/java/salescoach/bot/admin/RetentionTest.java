package salescoach.bot.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import salescoach.bot.storage.Database;
import salescoach.bot.storage.TestPostgres;

/** Old drafts go, on the day that the workspace said, and nothing else does. */
class RetentionTest {

  /** A day after the clocks went forward in New York: days are 24 hours all the same. */
  private static final Instant NOW = Instant.parse("2026-03-09T15:00:00Z");

  private static final Duration MONTH = Duration.ofDays(30);

  private final Database database = Database.at(TestPostgres.fresh());
  private final Retention retention =
      new Retention(database, Clock.fixed(NOW, ZoneOffset.ofHours(9)));

  @BeforeEach
  void two_workspaces() {
    database.useTransaction(
        handle -> {
          handle.execute("INSERT INTO workspace VALUES ('T1', 'Fieldgate', 30)");
          handle.execute("INSERT INTO workspace VALUES ('T2', 'Cascade', 365)");
        });
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void a_draft_goes_after_the_last_day_and_not_on_it() {
    UUID kept = draft("T1", MONTH);
    draft("T1", MONTH.plusSeconds(1));
    assertThat(retention.run()).isEqualTo(1);
    assertThat(drafts()).containsExactly(kept);
  }

  @Test
  void each_workspace_has_its_own_number_of_days() {
    UUID kept = draft("T2", MONTH.plusDays(100));
    draft("T2", Duration.ofDays(366));
    assertThat(retention.run()).isEqualTo(1);
    assertThat(drafts()).containsExactly(kept);
  }

  @Test
  void a_draft_that_was_revised_dismissed_or_shared_lately_stays() {
    UUID revised = draft("T1", Duration.ofDays(90));
    critique(revised, Duration.ofDays(1));
    UUID dismissed = draft("T1", Duration.ofDays(90));
    dismissal(dismissed, Duration.ofDays(29));
    UUID shared = draft("T1", Duration.ofDays(90));
    share(shared, Duration.ZERO);
    assertThat(retention.run()).isZero();
    assertThat(drafts()).containsExactlyInAnyOrder(revised, dismissed, shared);
  }

  @Test
  void a_draft_that_was_used_lately_stays_and_whom_it_names_goes_with_it() {
    UUID used = draft("T1", Duration.ofDays(90));
    use(used, Duration.ofDays(29));
    assertThat(retention.run()).isZero();
    use(used, Duration.ofDays(31));
    assertThat(retention.run()).isEqualTo(1);
    assertThat(count("client_named")).isZero();
  }

  private void use(UUID draft, Duration ago) {
    database.useTransaction(
        handle -> {
          handle.execute(
              "UPDATE draft SET used_version = 1, used_at = ? WHERE draft_id = ?",
              NOW.minus(ago).atOffset(java.time.ZoneOffset.UTC),
              draft);
          handle.execute(
              "INSERT INTO client_named VALUES ('T1', ?, 'Acme') ON CONFLICT DO NOTHING", draft);
        });
  }

  @Test
  void what_hangs_on_a_draft_goes_with_it() {
    UUID old = draft("T1", Duration.ofDays(90));
    critique(old, Duration.ofDays(80));
    dismissal(old, Duration.ofDays(70));
    share(old, Duration.ofDays(60));
    retention.run();
    assertThat(List.of(count("draft"), count("critique"), count("dismissal"), count("share")))
        .containsOnly(0);
  }

  @Test
  void a_script_stays_however_long_ago_it_was_kept_or_used() {
    script(Duration.ofDays(5000), null);
    script(Duration.ofDays(5000), Duration.ofDays(4000));
    assertThat(retention.run()).isZero();
    assertThat(count("script")).isEqualTo(2);
  }

  @Test
  void a_question_goes_as_a_draft_does_and_one_rated_lately_stays() {
    question("T1", MONTH, null);
    question("T1", MONTH.plusSeconds(1), null);
    question("T1", Duration.ofDays(90), Duration.ofDays(1));
    question("T2", Duration.ofDays(90), null);
    question("T2", Duration.ofDays(366), Duration.ofDays(366));
    assertThat(retention.run()).isEqualTo(2);
    assertThat(count("question")).isEqualTo(3);
  }

  @Test
  void more_than_one_transaction_s_worth_goes_at_once() {
    database.useTransaction(
        handle ->
            handle.execute(
                """
                INSERT INTO draft SELECT 'T1', gen_random_uuid(), 'U1', 'email', false, '{}', 'D1',
                  '1.1', '2020-01-01T00:00:00Z' FROM generate_series(1, ?)
                """,
                2 * Retention.MOST_AT_A_TIME + 1));
    assertThat(retention.run()).isEqualTo(2 * Retention.MOST_AT_A_TIME + 1);
    assertThat(retention.run()).isZero();
  }

  private UUID draft(String workspace, Duration age) {
    UUID id = UUID.randomUUID();
    database.useTransaction(
        handle ->
            handle.execute(
                "INSERT INTO draft VALUES (?, ?, 'U1', 'email', false, '{}', 'D1', '1.1', ?)",
                workspace,
                id,
                ago(age)));
    return id;
  }

  private void critique(UUID draft, Duration age) {
    database.useTransaction(
        handle ->
            handle.execute(
                "INSERT INTO critique VALUES ('T1', ?, 1, 'a text', 80, '{}', '1.2', ?)",
                draft,
                ago(age)));
  }

  private void dismissal(UUID draft, Duration age) {
    database.useTransaction(
        handle ->
            handle.execute(
                "INSERT INTO dismissal VALUES ('T1', ?, 'salesy', 1, 'q', 'other', '', ?)",
                draft,
                ago(age)));
  }

  private void share(UUID draft, Duration age) {
    database.useTransaction(
        handle -> handle.execute("INSERT INTO share VALUES ('T1', ?, 'U2', ?)", draft, ago(age)));
  }

  private void script(Duration kept, @Nullable Duration used) {
    database.useTransaction(
        handle ->
            handle.execute(
                "INSERT INTO script VALUES ('T1', ?, 'U1', 'email', 'a text', 90, 1, ?, ?)",
                UUID.randomUUID(),
                used == null ? null : ago(used),
                ago(kept)));
  }

  private void question(String workspace, Duration asked, @Nullable Duration rated) {
    database.useTransaction(
        handle ->
            handle.execute(
                """
                INSERT INTO question (workspace_id, question_id, member_id, text, outcome,
                  confidence, asked_at, rated_at)
                VALUES (?, ?, 'U1', 'why?', 'unknown', 0.1, ?, ?)
                """,
                workspace,
                UUID.randomUUID(),
                ago(asked),
                rated == null ? null : ago(rated)));
  }

  private static OffsetDateTime ago(Duration age) {
    return NOW.minus(age).atOffset(ZoneOffset.UTC);
  }

  private List<UUID> drafts() {
    return database.inTransaction(
        handle -> handle.createQuery("SELECT draft_id FROM draft").mapTo(UUID.class).list());
  }

  private int count(String table) {
    return database.inTransaction(
        handle -> handle.createQuery("SELECT count(*) FROM " + table).mapTo(Integer.class).one());
  }
}
