package salescoach.bot.outbox;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import salescoach.bot.slack.SharedRests;
import salescoach.bot.slack.SlackApi;
import salescoach.bot.storage.Database;
import salescoach.bot.storage.StorageException;

/**
 * The table of what must rest, by the database's clock: Slack's methods, receivers that just got a
 * message, and the turn, which is the right to call Slack for as long as everybody else rests.
 */
final class Rests implements SharedRests {

  /** Slack takes one message a second in a conversation. */
  static final Duration PACE = Duration.ofSeconds(1);

  private static final String TURN = "turn";

  /** The end of a turn that nobody has. */
  private static final OffsetDateTime NOBODYS = Instant.EPOCH.atOffset(ZoneOffset.UTC);

  private static final String RECEIVER = "to ";
  private static final Logger LOG = LoggerFactory.getLogger(Rests.class);

  private final Database database;
  private final String workspace;

  Rests(Database database, String workspace) {
    this.database = database;
    this.workspace = workspace;
  }

  private record Rest(String method, Duration left) {}

  @Override
  public void rest(String method, Duration wait) {
    try {
      database.useTransaction(transaction -> rest(transaction, method, wait));
    } catch (StorageException unreachable) {
      // Nobody else can take a row either.
      LOG.info("other instances can't be told that {} rests: {}", method, unreachable.getMessage());
    }
  }

  /** Lets a receiver be for a moment. */
  void pace(Handle transaction, String receiver) {
    rest(transaction, RECEIVER + receiver, PACE);
  }

  private void rest(Handle transaction, String method, Duration wait) {
    transaction
        .createUpdate(
            """
            INSERT INTO slack_rest (workspace_id, method, rest_until)
            VALUES (:workspace, :method, now() + :wait * interval '1 millisecond')
            ON CONFLICT (workspace_id, method) DO UPDATE
              SET rest_until = greatest(slack_rest.rest_until, excluded.rest_until)
            """)
        .bind("workspace", workspace)
        .bind("method", method)
        .bind("wait", wait.toMillis())
        .execute();
  }

  /** The methods that rest, and how long still; the turn is among them while somebody has it. */
  Map<String, Duration> now(Handle handle) {
    return handle
        .createQuery(
            """
            SELECT method, ceil(extract(epoch FROM rest_until - now()) * 1000)::bigint AS left_ms
            FROM slack_rest
            WHERE workspace_id = :workspace AND rest_until > now() AND method NOT LIKE 'to %'
            """)
        .bind("workspace", workspace)
        .map(
            (row, context) ->
                new Rest(row.getString("method"), Duration.ofMillis(row.getLong("left_ms"))))
        .list()
        .stream()
        .collect(Collectors.toMap(Rest::method, Rest::left));
  }

  /** Whether somebody has the turn, by what {@link #now} gave. */
  static boolean isTaken(Map<String, Duration> rests) {
    return rests.containsKey(TURN);
  }

  /** Lets Slack's methods rest in this process, too. */
  static void heed(Map<String, Duration> rests, SlackApi slack) {
    rests.forEach(
        (method, left) -> {
          if (!method.equals(TURN)) {
            slack.rest(method, left);
          }
        });
  }

  /** Takes the turn; gives what it is known by, or nothing if somebody else has it. */
  Optional<OffsetDateTime> takeTurn(Handle transaction) {
    Optional<OffsetDateTime> turn = keepTurn(transaction, NOBODYS);
    if (turn.isEmpty()) {
      addTurn(transaction);
    }
    return turn;
  }

  /** Takes the turn again, which this process had: it may have ended, if nobody else has it now. */
  Optional<OffsetDateTime> keepTurn(Handle transaction, OffsetDateTime mine) {
    return transaction
        .createQuery(
            """
            UPDATE slack_rest SET rest_until = now() + :turn * interval '1 millisecond'
            WHERE workspace_id = :workspace AND method = :method
              AND (rest_until <= now() OR rest_until = :mine)
            RETURNING rest_until
            """)
        .bind("turn", Hold.TURN.toMillis())
        .bind("workspace", workspace)
        .bind("method", TURN)
        .bind("mine", mine)
        .mapTo(OffsetDateTime.class)
        .findOne();
  }

  private void addTurn(Handle transaction) {
    transaction
        .createUpdate(
            """
            INSERT INTO slack_rest (workspace_id, method, rest_until)
            VALUES (:workspace, :method, now()) ON CONFLICT (workspace_id, method) DO NOTHING
            """)
        .bind("workspace", workspace)
        .bind("method", TURN)
        .execute();
  }

  /** Lets others have their turn. */
  void endTurn(Handle transaction, OffsetDateTime mine) {
    transaction
        .createUpdate(
            """
            UPDATE slack_rest SET rest_until = now()
            WHERE workspace_id = :workspace AND method = :method AND rest_until = :mine
            """)
        .bind("workspace", workspace)
        .bind("method", TURN)
        .bind("mine", mine)
        .execute();
  }

  /** Forgets what rested long ago. */
  void forget() {
    database.useTransaction(
        transaction ->
            transaction
                .createUpdate(
                    """
                    DELETE FROM slack_rest
                    WHERE workspace_id = :workspace AND method <> :method
                      AND rest_until < now() - interval '1 hour'
                    """)
                .bind("workspace", workspace)
                .bind("method", TURN)
                .execute());
  }
}
