package salescoach.bot.outbox;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Update;
import salescoach.bot.outbox.SendMeter.End;
import salescoach.bot.slack.Posted;
import salescoach.bot.storage.Database;

/**
 * How a process's hold on a row ends: each way in one transaction with the end of its turn, and
 * without effect where another process has taken the row since.
 */
final class Endings {

  private final Database database;
  private final String workspace;
  private final Rests rests;
  private final Kinds kinds;
  private final SendMeter meter;

  Endings(Database database, String workspace, Rests rests, Kinds kinds, SendMeter meter) {
    this.database = database;
    this.workspace = workspace;
    this.rests = rests;
    this.kinds = kinds;
    this.meter = meter;
  }

  /**
   * The message is out.
   *
   * @param drawnBefore whether it may say less than what is known now
   */
  void posted(Taken taken, Posted posted, boolean drawnBefore) {
    end(
        taken,
        drawnBefore ? End.FOUND : End.SENT,
        transaction ->
            update(
                        transaction,
                        taken,
                        """
                    state = 'sent', channel_id = :channel, message_ts = :ts, begun_at = NULL,
                      attempts = 0, stale = changes > :seen
                    """)
                    .bind("channel", posted.channel())
                    .bind("ts", posted.ts())
                    .bind("seen", drawnBefore ? 0 : taken.changes())
                    .execute()
                == 1);
  }

  /** The message was drawn anew, or can't be; what changed meanwhile has it drawn once more. */
  void redrawn(Taken taken, String refusal) {
    end(
        taken,
        transaction ->
            update(transaction, taken, "stale = changes > :seen, attempts = 0, refusal = :refusal")
                .bind("seen", taken.changes())
                .bind("refusal", refusal)
                .execute());
  }

  /** There is no use in sending it, unless it has something to say since it was drawn. */
  void expired(Taken taken) {
    end(
        taken,
        taken.expired() ? End.LATE : End.EMPTY,
        transaction ->
            update(
                        transaction,
                        taken,
                        """
                        state = CASE WHEN changes > :seen AND expires_at > now() THEN 'waiting'
                          ELSE 'expired' END, stale = false, begun_at = NULL
                        """)
                    .bind("seen", taken.changes())
                    .execute()
                == 1);
  }

  /** Slack does not want it, or it can't be known whether it is out. */
  void refused(Taken taken, String error) {
    end(
        taken,
        End.GIVEN_UP,
        transaction -> {
          boolean own =
              update(transaction, taken, "state = 'refused', stale = false, refusal = :refusal")
                      .bind("refusal", error)
                      .execute()
                  == 1;
          if (own) {
            kinds.refused(transaction, taken.letter(), error);
          }
          return own;
        });
  }

  /**
   * It is to be tried again.
   *
   * @param unsent whether it is known that it is not out
   * @param failed whether this counts as a failure, after which the next wait is longer
   */
  void later(Taken taken, Duration wait, boolean unsent, boolean failed) {
    end(
        taken,
        transaction ->
            update(
                    transaction,
                    taken,
                    """
                    due_at = now() + :wait * interval '1 millisecond',
                      attempts = attempts + :failures,
                      begun_at = CASE WHEN :unsent THEN NULL ELSE begun_at END
                    """)
                .bind("wait", wait.toMillis())
                .bind("failures", failed ? 1 : 0)
                .bind("unsent", unsent)
                .execute());
  }

  /** Keeps which conversation is a member's; an empty one is to be asked for anew. */
  void keepChannel(Taken taken, String channel) {
    database.useTransaction(
        transaction -> {
          transaction
              .createUpdate(
                  """
                  UPDATE member SET dm_channel = :channel
                  WHERE workspace_id = :workspace AND member_id = :member
                  """)
              .bind("channel", channel)
              .bind("workspace", workspace)
              .bind("member", taken.letter().receiver())
              .execute();
          transaction
              .createUpdate(
                  """
                  UPDATE outgoing SET channel_id = :channel
                  WHERE workspace_id = :workspace AND outgoing_id = :id AND claim = :claim
                  """)
              .bind("channel", channel)
              .bind("workspace", workspace)
              .bind("id", taken.letter().id())
              .bind("claim", taken.claim())
              .execute();
        });
  }

  /**
   * Ends what is past its time: what nobody began to send, and what was begun and could not be
   * looked for within an hour.
   */
  int expire() {
    List<Late> late = database.inTransaction(this::expire);
    late.forEach(one -> meter.ended(Kinds.name(one.kind()), one.begun() ? End.GIVEN_UP : End.LATE));
    return late.size();
  }

  /** One that was too late, and whether somebody had begun to send it. */
  private record Late(String kind, boolean begun) {}

  private List<Late> expire(Handle transaction) {
    return transaction
        .createQuery(
            """
            UPDATE outgoing SET state = 'expired', stale = false
            WHERE workspace_id = :workspace AND state = 'waiting' AND expires_at <= now()
              AND (begun_at IS NULL OR expires_at <= now() - interval '1 hour')
              AND (lease_until IS NULL OR lease_until < now())
            RETURNING kind, begun_at IS NOT NULL AS begun
            """)
        .bind("workspace", workspace)
        .map((row, context) -> new Late(row.getString("kind"), row.getBoolean("begun")))
        .list();
  }

  /** Ends a message's way, and counts it where it was this process's to end. */
  private void end(Taken taken, End end, Predicate<Handle> work) {
    AtomicBoolean own = new AtomicBoolean();
    end(taken, transaction -> own.set(work.test(transaction)));
    if (own.get()) {
      meter.ended(Kinds.name(taken.letter().kind()), end);
    }
  }

  private void end(Taken taken, Consumer<Handle> work) {
    database.useTransaction(
        transaction -> {
          work.accept(transaction);
          rests.pace(transaction, taken.letter().receiver());
          rests.endTurn(transaction, taken.hold().turnEnds());
        });
  }

  private Update update(Handle transaction, Taken taken, String changes) {
    return transaction
        .createUpdate(
            """
            UPDATE outgoing SET lease_until = NULL, %s
            WHERE workspace_id = :workspace AND outgoing_id = :id AND claim = :claim
            """
                .formatted(changes))
        .bind("workspace", workspace)
        .bind("id", taken.letter().id())
        .bind("claim", taken.claim());
  }
}
