package salescoach.bot.curate;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import salescoach.bot.storage.Database;

/**
 * The table of notices: one a member and month, whoever sends it. It is taken for a while before it
 * is sent, so that of several instances one does, and another goes on where that one was stopped.
 */
final class NoticeStore {

  private final Database database;

  NoticeStore(Database database) {
    this.database = database;
  }

  /**
   * A notice that is to be sent now.
   *
   * @param begun when it was taken first
   * @param again whether somebody took it before, and may have sent it
   */
  record Taken(Instant begun, boolean again) {}

  /** Takes a notice, unless it is sent or somebody else is at it. */
  Optional<Taken> take(
      String workspace, String member, LocalDate month, Instant now, Duration lease) {
    return database.inTransaction(
        transaction ->
            transaction
                .createQuery(
                    """
                    INSERT INTO playbook_notice (workspace_id, member_id, month, begun_at,
                      lease_until)
                    VALUES (:workspace, :member, :month, :now, :until)
                    ON CONFLICT (workspace_id, member_id, month) DO UPDATE SET lease_until = :until
                      WHERE playbook_notice.sent_at IS NULL AND playbook_notice.lease_until < :now
                    RETURNING begun_at
                    """)
                .bind("workspace", workspace)
                .bind("member", member)
                .bind("month", month)
                .bind("now", now.atOffset(ZoneOffset.UTC))
                .bind("until", now.plus(lease).atOffset(ZoneOffset.UTC))
                .mapTo(OffsetDateTime.class)
                .findOne()
                .map(OffsetDateTime::toInstant)
                .map(begun -> new Taken(begun, begun.isBefore(now.minusMillis(1)))));
  }

  /** A notice is out, or can't be sent. */
  void done(String workspace, String member, LocalDate month, Instant now) {
    database.useTransaction(
        transaction ->
            transaction
                .createUpdate(
                    """
                    UPDATE playbook_notice SET sent_at = :now
                    WHERE workspace_id = :workspace AND member_id = :member AND month = :month
                    """)
                .bind("now", now.atOffset(ZoneOffset.UTC))
                .bind("workspace", workspace)
                .bind("member", member)
                .bind("month", month)
                .execute());
  }
}
