package salescoach.bot.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import salescoach.bot.storage.Database;
import salescoach.bot.storage.TestPostgres;
import salescoach.draft.Medium;
import salescoach.draft.Prospect;

/** What is written about a draft, and who gets to read one. */
class ReviewStoreTest {

  private static final Instant NOW = Instant.parse("2026-05-04T09:00:00Z");

  private final Database database = Database.at(TestPostgres.fresh());
  private final ReviewStore store = new ReviewStore(database);
  private final StoredDraft draft =
      new StoredDraft(
          UUID.fromString("7a1f0000-0000-0000-0000-000000000001"),
          "U1",
          Medium.EMAIL,
          false,
          Prospect.UNKNOWN,
          Optional.of(UUID.fromString("7a1f0000-0000-0000-0000-000000000002")),
          "D1",
          "1.1");

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void a_draft_is_found_by_its_writer_only() {
    database.useTransaction(transaction -> store.save(transaction, "T1", draft, NOW));
    assertThat(store.ownDraft("T1", "U1", draft.id())).contains(draft);
    assertThat(store.ownDraft("T1", "U2", draft.id())).isEmpty();
    assertThat(store.ownDraft("T2", "U1", draft.id())).isEmpty();
    assertThat(store.ownDraftOfThread("T1", "U1", "D1", "1.1")).contains(draft);
    assertThat(store.ownDraftOfThread("T1", "U2", "D1", "1.1")).isEmpty();
  }

  @Test
  void what_is_written_about_a_forgotten_draft_leaves_nothing() {
    Dismissal dismissal = new Dismissal("salesy", 1, "a quote", "other", "");
    database.useTransaction(
        transaction -> {
          store.setMedium(transaction, "T1", draft.as(Medium.VOICEMAIL));
          store.judgeAgain(transaction, "T1", draft.id(), 1, 80, "{}");
          store.dismiss(transaction, "T1", draft.id(), dismissal, NOW);
          store.share(transaction, "T1", draft.id(), 1, "U2", NOW);
        });
    assertThat(store.ownDraft("T1", "U1", draft.id())).isEmpty();
    assertThat(store.standing("T1", draft.id(), 1)).isEqualTo(Standing.NEW);
  }
}
