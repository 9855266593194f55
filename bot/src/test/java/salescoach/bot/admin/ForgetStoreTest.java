package salescoach.bot.admin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import salescoach.bot.storage.Database;
import salescoach.bot.storage.TestPostgres;

/** What is left of somebody's mornings after {@code /coach forget}. */
class ForgetStoreTest {

  private final Database database = Database.at(TestPostgres.fresh());
  private final ForgetStore store = new ForgetStore(database);

  @BeforeEach
  void twoMornings() {
    execute(
        "INSERT INTO workspace (workspace_id, name, retention_days) VALUES ('T1', 'Sales', 30)");
    for (String member : new String[] {"U1", "U2"}) {
      execute("INSERT INTO member (workspace_id, member_id) VALUES ('T1', '" + member + "')");
      execute(
          """
          INSERT INTO day_plan (workspace_id, member_id, local_date, state, steps, due, notes,
            planned_at)
          VALUES ('T1', '%s', '2026-11-17', 'planned', '[{"company": "Acme"}]', 1,
            '{"missed": "2026-11-16"}', now())
          """
              .formatted(member));
      execute(
          """
          INSERT INTO outgoing (workspace_id, outgoing_id, receiver, local_date, kind, state, due_at,
            expires_at)
          VALUES ('T1', gen_random_uuid(), '%s', '2026-11-17', 'nudge', 'sent', now(), now())
          """
              .formatted(member));
    }
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void nothing_is_left_of_the_mornings_of_somebody_without_prospects() {
    forget("U1");
    assertThat(value("SELECT string_agg(member_id, ' ') FROM day_plan")).isEqualTo("U2");
    assertThat(value("SELECT string_agg(receiver, ' ') FROM outgoing")).isEqualTo("U2");
  }

  @Test
  void whoever_goes_on_keeps_the_lists_of_a_week_whose_messages_are_still_worked_on() {
    execute(
        """
        INSERT INTO prospect (workspace_id, prospect_id, member_id, company, industry, region,
          first_name, role)
        VALUES ('T1', gen_random_uuid(), 'U1', 'Acme', '', '', '', '')
        """);
    execute(
        """
        INSERT INTO day_plan (workspace_id, member_id, local_date, state, steps, due, planned_at)
        SELECT workspace_id, member_id, '2026-11-09', state, steps, due, now() - interval '8 days'
        FROM day_plan
        """);
    forget("U1");
    assertThat(
            value(
                """
                SELECT string_agg(member_id || ' ' || local_date, ', ' ORDER BY member_id, local_date)
                FROM day_plan
                """))
        .isEqualTo("U1 2026-11-17, U2 2026-11-09, U2 2026-11-17");
    assertThat(value("SELECT count(*) FROM outgoing")).isEqualTo("2");
  }

  private void forget(String member) {
    database.useTransaction(transaction -> store.forget(transaction, "T1", member));
  }

  private void execute(String sql) {
    database.useTransaction(transaction -> transaction.execute(sql));
  }

  private String value(String query) {
    return database.read(handle -> handle.createQuery(query).mapTo(String.class).one());
  }
}
