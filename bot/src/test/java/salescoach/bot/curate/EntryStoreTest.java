package salescoach.bot.curate;

import static org.assertj.core.api.Assertions.assertThat;
import static salescoach.bot.curate.TestEntries.change;
import static salescoach.bot.curate.TestEntries.entry;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import salescoach.bot.curate.message.ChangeKind;
import salescoach.bot.curate.message.PastChange;
import salescoach.bot.curate.message.TeamEntry;
import salescoach.bot.storage.Database;
import salescoach.bot.storage.TestPostgres;
import salescoach.playbook.entry.Entry;

class EntryStoreTest {

  private static final String WORKSPACE = "T1";
  private static final Entry DISCOUNT =
      entry("discount", "When procurement wants a discount", "How do I answer procurement?");
  private static final Entry BETTER = entry("discount", "Discounts", "Procurement?");

  private final Database database = Database.at(TestPostgres.fresh());
  private final EntryStore store = new EntryStore(database);

  @AfterEach
  void close() {
    database.close();
  }

  private boolean make(String workspace, Change change) {
    return database.inTransaction(transaction -> store.make(transaction, workspace, change));
  }

  private boolean make(Change change) {
    return make(WORKSPACE, change);
  }

  @Test
  void an_entry_comes_back_as_it_was_written_and_to_its_workspace_only() {
    assertThat(make(change("k1", ChangeKind.CREATED, DISCOUNT, 0))).isTrue();
    TeamEntry kept = store.entry(WORKSPACE, "discount").orElseThrow();
    assertThat(kept).isEqualTo(new TeamEntry(DISCOUNT, 1, false, TestEntries.BY, TestEntries.NOW));
    assertThat(store.entries(WORKSPACE)).containsExactly(kept);
    assertThat(store.entries("T2")).isEmpty();
    assertThat(store.revision("T2")).isZero();
  }

  @Test
  void every_change_is_in_the_history_and_raises_the_revision() {
    make(change("k1", ChangeKind.CREATED, DISCOUNT, 0));
    make(change("k2", ChangeKind.EDITED, BETTER, 1));
    make(change("k3", ChangeKind.RETIRED, BETTER, 2));
    make(change("k4", ChangeKind.RESTORED, BETTER, 3));
    assertThat(store.history(WORKSPACE, "discount", 10))
        .extracting(PastChange::kind)
        .containsExactly(
            ChangeKind.RESTORED, ChangeKind.RETIRED, ChangeKind.EDITED, ChangeKind.CREATED);
    assertThat(store.history(WORKSPACE, "discount", 10).get(3).entry()).isEqualTo(DISCOUNT);
    assertThat(store.revision(WORKSPACE)).isEqualTo(4);
    assertThat(store.entry(WORKSPACE, "discount").orElseThrow().retired()).isFalse();
  }

  @Test
  void what_was_changed_by_somebody_else_since_is_not_overwritten() {
    make(change("k1", ChangeKind.CREATED, DISCOUNT, 0));
    make(change("k2", ChangeKind.EDITED, BETTER, 1));
    assertThat(make(change("k3", ChangeKind.EDITED, DISCOUNT, 1))).isFalse();
    assertThat(make(change("k4", ChangeKind.CREATED, DISCOUNT, 0))).isFalse();
    assertThat(store.entry(WORKSPACE, "discount").orElseThrow().entry()).isEqualTo(BETTER);
    assertThat(store.revision(WORKSPACE)).isEqualTo(2);
  }

  @Test
  void a_second_try_at_the_same_press_changes_nothing_and_counts_as_made() {
    Change edit = change("k2", ChangeKind.EDITED, BETTER, 1);
    make(change("k1", ChangeKind.CREATED, DISCOUNT, 0));
    assertThat(make(edit)).isTrue();
    make(change("k3", ChangeKind.EDITED, DISCOUNT, 2));
    assertThat(make(edit)).isTrue();
    assertThat(store.entry(WORKSPACE, "discount").orElseThrow().entry()).isEqualTo(DISCOUNT);
    assertThat(store.history(WORKSPACE, "discount", 10)).hasSize(3);
  }

  @Test
  void of_many_who_save_at_once_one_wins_each_version() throws Exception {
    AtomicInteger won = new AtomicInteger();
    CountDownLatch go = new CountDownLatch(1);
    List<Thread> savers =
        java.util.stream.IntStream.range(0, 8)
            .mapToObj(
                i ->
                    new Thread(
                        () -> {
                          awaitQuietly(go);
                          if (make(change("k" + i, ChangeKind.CREATED, DISCOUNT, 0))) {
                            won.incrementAndGet();
                          }
                        }))
            .toList();
    savers.forEach(Thread::start);
    go.countDown();
    for (Thread saver : savers) {
      saver.join();
    }
    assertThat(won).hasValue(1);
    assertThat(store.revision(WORKSPACE)).isEqualTo(1);
  }

  @Test
  void the_questions_that_a_change_answered_are_kept_with_it() {
    Change created = change("k1", ChangeKind.CREATED, DISCOUNT, 0);
    UUID first = UUID.randomUUID();
    UUID second = UUID.randomUUID();
    make(created);
    database.useTransaction(it -> store.noteAnswers(it, WORKSPACE, created, List.of(first)));
    database.useTransaction(it -> store.noteAnswers(it, WORKSPACE, created, List.of(second)));
    assertThat(store.answers(WORKSPACE, created)).containsExactly(first, second);
    assertThat(store.answers(WORKSPACE, change("k2", ChangeKind.EDITED, BETTER, 1))).isEmpty();
    assertThat(store.history(WORKSPACE, "discount", 10).get(0).answered()).isEqualTo(2);
  }

  private static void awaitQuietly(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }
}
