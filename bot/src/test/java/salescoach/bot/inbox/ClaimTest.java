package salescoach.bot.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import salescoach.bot.storage.Database;
import salescoach.bot.storage.TestPostgres;

/** One process takes the same thing up twice, since its lease ran out in between. */
class ClaimTest {

  private static final Claim FIRST = new Claim("Ev1", 1);
  private static final Claim SECOND = new Claim("Ev1", 2);

  private final Database database = Database.at(TestPostgres.fresh());
  private final InboxStore store = new InboxStore(database, "T1", UUID.randomUUID());

  @BeforeEach
  void the_tables_are_there() {
    database.migrate();
  }

  @AfterEach
  void the_pool_ends() {
    database.close();
  }

  @Test
  void the_first_claim_is_worth_nothing_after_the_second() {
    store.add(incoming("Ev1"));
    assertThat(store.renew(List.of(FIRST))).containsExactly(FIRST);
    expire();
    assertThat(store.claim())
        .extracting(InboxStore.Claimed::attempt)
        .containsExactly(SECOND.attempt());

    assertThat(store.renew(List.of(FIRST))).isEmpty();
    assertThat(store.state(FIRST)).isEmpty();
    assertThat(finished(FIRST)).isFalse();
    assertThat(store.renew(List.of(FIRST, SECOND))).containsExactly(SECOND);
    assertThat(store.state(SECOND)).contains("open");
    assertThat(finished(SECOND)).isTrue();
    assertThat(store.state(SECOND)).contains("done");
    assertThat(finished(SECOND)).isFalse();
  }

  @Test
  void what_was_left_is_taken_up_in_the_order_in_which_it_came() {
    List<String> keys = List.of("Ev7", "Ev3", "Ev9", "Ev1", "Ev5");
    keys.forEach(key -> store.add(incoming(key)));
    // A row that was written anew stands behind the others in the table.
    store.renew(List.of(new Claim("Ev7", 1), new Claim("Ev9", 1)));
    expire();

    assertThat(store.claim()).extracting(it -> it.incoming().key()).isEqualTo(keys);
  }

  private boolean finished(Claim claim) {
    return database.inTransaction(transaction -> store.finish(transaction, claim, false));
  }

  private void expire() {
    database.useTransaction(
        transaction ->
            transaction.execute("UPDATE inbox SET lease_until = now() - interval '1 second'"));
  }

  private static Incoming incoming(String key) {
    return new Incoming(
        "T1", Played.REP, key, "message", "D1", "", "1.0", "hello", "", "", Map.of());
  }
}
