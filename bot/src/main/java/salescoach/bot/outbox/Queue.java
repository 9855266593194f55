package salescoach.bot.outbox;

import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.result.RowView;
import salescoach.bot.slack.Posted;
import salescoach.bot.slack.SlackApi;
import salescoach.bot.storage.Database;

/**
 * The table of outgoing messages, as those see it who send them. Times are the database's own, so
 * that several processes agree on them whatever their clocks say.
 */
final class Queue {

  private static final String FIRST =
      """
      SELECT o.outgoing_id, o.receiver, o.local_date, o.kind, o.state, o.claim, o.begun_at,
        o.attempts, o.changes, o.file_id, o.about, o.message_ts, o.expires_at <= now() AS expired,
        coalesce(nullif(o.channel_id, ''), m.dm_channel, '') AS channel
      FROM outgoing o LEFT JOIN member m
        ON m.workspace_id = o.workspace_id AND m.member_id = o.receiver
      WHERE o.workspace_id = :workspace AND (o.state = 'waiting' OR o.stale)
        AND o.state IN ('waiting', 'sent') AND o.due_at <= now()
        AND (o.lease_until IS NULL OR o.lease_until < now())
        AND split_part(o.kind, '/', 1) = ANY(:kinds)
        AND CASE WHEN o.state = 'sent' THEN :updates
          WHEN o.begun_at IS NULL THEN :posts AND o.expires_at > now()
          ELSE :reads AND (:posts OR o.expires_at <= now()) END
        AND (:opens OR coalesce(nullif(o.channel_id, ''), m.dm_channel, '') <> '')
        AND NOT EXISTS (SELECT FROM slack_rest r
          WHERE r.workspace_id = o.workspace_id AND r.method = 'to ' || o.receiver
            AND r.rest_until > now())
      ORDER BY o.due_at LIMIT 1 FOR UPDATE OF o SKIP LOCKED
      """;

  private final Database database;
  private final String workspace;
  private final Rests rests;

  Queue(Database database, String workspace, Rests rests) {
    this.database = database;
    this.workspace = workspace;
    this.rests = rests;
  }

  /** A row while it is being taken. */
  private record Row(
      Letter letter,
      long claim,
      String channel,
      Optional<Posted> posted,
      Optional<OffsetDateTime> begun,
      boolean expired,
      int attempts,
      long changes) {}

  private record Waiting(int messages, Duration oldest) {}

  /** What a look at the table gave: perhaps a row, and in any case what rests. */
  record Look(Optional<Taken> taken, Map<String, Duration> rests) {}

  /**
   * Takes the row that is due first and whose calls may be made, and with it the turn.
   *
   * @param kinds those that this process can draw
   */
  Look take(List<String> kinds) {
    long asked = System.nanoTime();
    return database.inTransaction(
        transaction -> {
          Map<String, Duration> resting = rests.now(transaction);
          if (Rests.isTaken(resting)) {
            return new Look(Optional.empty(), resting);
          }
          Optional<Taken> taken =
              first(transaction, kinds, resting)
                  .flatMap(
                      row ->
                          rests
                              .takeTurn(transaction)
                              .map(turn -> taken(transaction, row, new Hold(asked, turn))));
          return new Look(taken, resting);
        });
  }

  private Optional<Row> first(
      Handle transaction, List<String> kinds, Map<String, Duration> resting) {
    return transaction
        .createQuery(FIRST)
        .bind("workspace", workspace)
        .bindArray("kinds", String.class, kinds)
        .bind("posts", !resting.containsKey(SlackApi.POST))
        .bind("updates", !resting.containsKey(SlackApi.UPDATE))
        .bind("reads", !resting.containsKey(SlackApi.HISTORY))
        .bind("opens", !resting.containsKey(SlackApi.OPEN))
        .reduceRows(Optional.empty(), (none, row) -> Optional.of(row(row)));
  }

  private Row row(RowView row) {
    boolean out = row.getColumn("state", String.class).equals("sent");
    String channel = row.getColumn("channel", String.class);
    return new Row(
        new Letter(
            workspace,
            row.getColumn("outgoing_id", UUID.class),
            row.getColumn("receiver", String.class),
            row.getColumn("local_date", LocalDate.class),
            row.getColumn("kind", String.class),
            row.getColumn("file_id", String.class),
            row.getColumn("about", String.class),
            out),
        row.getColumn("claim", Long.class) + 1,
        channel,
        out
            ? Optional.of(new Posted(channel, row.getColumn("message_ts", String.class)))
            : Optional.empty(),
        Optional.ofNullable(row.getColumn("begun_at", OffsetDateTime.class)),
        row.getColumn("expired", Boolean.class),
        row.getColumn("attempts", Integer.class),
        row.getColumn("changes", Long.class));
  }

  private Taken taken(Handle transaction, Row row, Hold hold) {
    transaction
        .createUpdate(
            """
            UPDATE outgoing SET claim = :claim, lease_until = now() + :lease * interval '1 millisecond',
              begun_at = CASE WHEN state = 'waiting' THEN coalesce(begun_at, now()) END
            WHERE workspace_id = :workspace AND outgoing_id = :id
            """)
        .bind("claim", row.claim())
        .bind("lease", Hold.ROW.toMillis())
        .bind("workspace", workspace)
        .bind("id", row.letter().id())
        .execute();
    return new Taken(
        row.letter(),
        row.claim(),
        row.channel(),
        row.posted(),
        row.begun().map(OffsetDateTime::toInstant),
        row.expired(),
        row.attempts(),
        row.changes(),
        hold);
  }

  /**
   * Takes row and turn for as long again, before another call; false if another process has the row
   * now or is at its turn.
   */
  boolean again(Taken taken) {
    long asked = System.nanoTime();
    return database.inTransaction(
        transaction -> {
          if (lengthen(transaction, List.of(taken)).isEmpty()) {
            return false;
          }
          taken.hold().renewRow(asked);
          Optional<OffsetDateTime> turn = rests.keepTurn(transaction, taken.hold().turnEnds());
          turn.ifPresent(end -> taken.hold().renew(asked, end));
          return turn.isPresent();
        });
  }

  /** Keeps others away from rows whose calls take long; those that are lost stay lost. */
  void renew(Collection<Taken> inHand) {
    long asked = System.nanoTime();
    List<UUID> held = database.inTransaction(transaction -> lengthen(transaction, inHand));
    inHand.stream()
        .filter(taken -> held.contains(taken.letter().id()))
        .forEach(taken -> taken.hold().renewRow(asked));
  }

  /** Tells how many messages wait, and for how long; what is out and drawn anew is not counted. */
  void count(SendMeter meter) {
    Waiting waiting =
        database.read(
            handle ->
                handle
                    .createQuery(
                        """
                        SELECT count(*) AS messages, coalesce(ceil(
                          extract(epoch FROM now() - min(waiting_since)) * 1000), 0)::bigint AS oldest
                        FROM outgoing
                        WHERE workspace_id = :workspace AND state = 'waiting'
                        """)
                    .bind("workspace", workspace)
                    .map(
                        (row, context) ->
                            new Waiting(
                                row.getInt("messages"), Duration.ofMillis(row.getLong("oldest"))))
                    .one());
    meter.waiting(waiting.messages(), waiting.oldest());
  }

  private List<UUID> lengthen(Handle transaction, Collection<Taken> inHand) {
    return transaction
        .createQuery(
            """
            UPDATE outgoing SET lease_until = now() + :lease * interval '1 millisecond'
            FROM unnest(:ids, :claims) AS held (outgoing_id, claim)
            WHERE outgoing.workspace_id = :workspace
              AND outgoing.outgoing_id = held.outgoing_id AND outgoing.claim = held.claim
              AND outgoing.lease_until IS NOT NULL
            RETURNING outgoing.outgoing_id
            """)
        .bind("lease", Hold.ROW.toMillis())
        .bindArray("ids", UUID.class, inHand.stream().map(it -> it.letter().id()).toList())
        .bindArray("claims", Long.class, inHand.stream().map(Taken::claim).toList())
        .bind("workspace", workspace)
        .mapTo(UUID.class)
        .list();
  }
}
