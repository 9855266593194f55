package salescoach.bot.inbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import salescoach.bot.Lease;
import salescoach.bot.storage.Database;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * The table of what was sent. Times are the database's own, so that several processes agree on them
 * whatever their clocks say.
 */
final class InboxStore {

  /** How long the wait for a commit may take: the person hears of a failure within 3 s. */
  private static final Duration PATIENCE = Duration.ofSeconds(2);

  private static final int MOST_AT_A_TIME = 50;
  private static final Logger LOG = LoggerFactory.getLogger(InboxStore.class);

  private final Database database;
  private final String workspace;
  private final UUID owner;

  InboxStore(Database database, String workspace, UUID owner) {
    this.database = database;
    this.workspace = workspace;
    this.owner = owner;
  }

  /** Something that this process may work on. */
  record Claimed(Incoming incoming, int attempt, Instant received) {}

  private record Row(Claim claim, String body, Instant received) {}

  /** Commits something new, as this process's own; false if it was there before. */
  boolean add(Incoming incoming) {
    String body = JsonMapper.shared().writeValueAsString(incoming);
    int added =
        database.within(
            PATIENCE,
            handle ->
                handle
                    .createUpdate(
                        """
                        INSERT INTO inbox (workspace_id, delivery_key, kind, body, state, attempts,
                          owner, lease_until, received_at)
                        VALUES (:workspace, :key, :kind, :body, 'open', 1,
                          :owner, now() + :lease * interval '1 millisecond', now())
                        ON CONFLICT (workspace_id, delivery_key) DO NOTHING
                        """)
                    .bind("workspace", workspace)
                    .bind("key", incoming.key())
                    .bind("kind", incoming.kind())
                    .bind("body", body)
                    .bind("owner", owner)
                    .bind("lease", Lease.LENGTH.toMillis())
                    .execute());
    return added == 1;
  }

  /**
   * Takes what nobody works on, oldest first: what a process left when it ended, or could not start
   * on.
   */
  List<Claimed> claim() {
    List<Row> rows =
        database.probe(
            PATIENCE,
            handle ->
                handle
                    .createQuery(
                        """
                        UPDATE inbox SET owner = :owner, attempts = attempts + 1,
                          lease_until = now() + :lease * interval '1 millisecond'
                        WHERE workspace_id = :workspace AND delivery_key IN (
                          SELECT delivery_key FROM inbox
                          WHERE workspace_id = :workspace AND state = 'open'
                            AND lease_until < now()
                          ORDER BY received_at LIMIT :most FOR UPDATE SKIP LOCKED)
                        RETURNING delivery_key, body, attempts, received_at
                        """)
                    .bind("owner", owner)
                    .bind("lease", Lease.LENGTH.toMillis())
                    .bind("workspace", workspace)
                    .bind("most", MOST_AT_A_TIME)
                    .map(
                        (row, context) ->
                            new Row(
                                claim(row),
                                row.getString("body"),
                                row.getObject("received_at", OffsetDateTime.class).toInstant()))
                    .list());
    return rows.stream()
        .sorted(Comparator.comparing(Row::received))
        .map(this::claimed)
        .flatMap(Optional::stream)
        .toList();
  }

  /** Nothing where the body can't be read: one such row must not keep all others waiting. */
  private Optional<Claimed> claimed(Row row) {
    try {
      Incoming incoming = JsonMapper.shared().readValue(row.body(), Incoming.class);
      return Optional.of(new Claimed(incoming, row.claim().attempt(), row.received()));
    } catch (JacksonException foreign) {
      LOG.warn("what came as {} can't be read by this version, and is given up", row.claim().key());
      database.useTransaction(transaction -> finish(transaction, row.claim(), true));
      return Optional.empty();
    }
  }

  /** Keeps others away from what is being worked on; answers the claims that still stand. */
  List<Claim> renew(Collection<Claim> claims) {
    return database.probe(
        PATIENCE,
        handle ->
            handle
                .createQuery(
                    """
                    UPDATE inbox SET lease_until = now() + :lease * interval '1 millisecond'
                    FROM unnest(:keys, :attempts) AS held (delivery_key, attempts)
                    WHERE inbox.workspace_id = :workspace AND inbox.owner = :owner
                      AND inbox.state = 'open' AND inbox.delivery_key = held.delivery_key
                      AND inbox.attempts = held.attempts
                    RETURNING inbox.delivery_key, inbox.attempts
                    """)
                .bind("lease", Lease.LENGTH.toMillis())
                .bind("workspace", workspace)
                .bind("owner", owner)
                .bindArray("keys", String.class, claims.stream().map(Claim::key).toList())
                .bindArray("attempts", Integer.class, claims.stream().map(Claim::attempt).toList())
                .map((row, context) -> claim(row))
                .list());
  }

  /** What has become of a claim: its row's state; nothing if the row was taken up anew since. */
  Optional<String> state(Claim claim) {
    return database.probe(
        PATIENCE,
        handle ->
            handle
                .createQuery(
                    """
                    SELECT state FROM inbox
                    WHERE workspace_id = :workspace AND delivery_key = :key AND owner = :owner
                      AND attempts = :attempt
                    """)
                .bind("workspace", workspace)
                .bind("key", claim.key())
                .bind("owner", owner)
                .bind("attempt", claim.attempt())
                .mapTo(String.class)
                .findOne());
  }

  private static Claim claim(ResultSet row) throws SQLException {
    return new Claim(row.getString("delivery_key"), row.getInt("attempts"));
  }

  /** Marks as done, in a transaction; false if it was taken up anew since, here or elsewhere. */
  boolean finish(Handle transaction, Claim claim, boolean failed) {
    return transaction
            .createUpdate(
                """
                UPDATE inbox SET state = :state, body = NULL
                WHERE workspace_id = :workspace AND delivery_key = :key AND owner = :owner
                  AND attempts = :attempt AND state = 'open'
                """)
            .bind("state", failed ? "failed" : "done")
            .bind("workspace", workspace)
            .bind("key", claim.key())
            .bind("owner", owner)
            .bind("attempt", claim.attempt())
            .execute()
        == 1;
  }

  /** Forgets what was done longer ago than a delivery can come twice. */
  int forget(Duration lifetime) {
    return database.inTransaction(
        handle ->
            handle
                .createUpdate(
                    """
                    DELETE FROM inbox WHERE workspace_id = :workspace AND state <> 'open'
                      AND received_at < now() - :lifetime * interval '1 second'
                    """)
                .bind("workspace", workspace)
                .bind("lifetime", lifetime.toSeconds())
                .execute());
  }
}
