package salescoach.bot.outbox;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import salescoach.bot.storage.Database;

/** The table of outgoing messages, as those see it who have something to say. */
final class OutgoingStore {

  private final Database database;

  OutgoingStore(Database database) {
    this.database = database;
  }

  /** Writes a message down; false if there is one of that receiver, date and kind already. */
  boolean add(Handle transaction, String workspace, Outgoing fresh) {
    return transaction
            .createUpdate(
                """
                INSERT INTO outgoing (workspace_id, outgoing_id, receiver, local_date, kind, state,
                  due_at, expires_at, about)
                VALUES (:workspace, :id, :receiver, :date, :kind, 'waiting',
                  now(), now() + :lifetime * interval '1 millisecond', :about)
                ON CONFLICT (workspace_id, receiver, local_date, kind) DO NOTHING
                """)
            .bind("workspace", workspace)
            .bind("id", UUID.randomUUID())
            .bind("receiver", fresh.receiver())
            .bind("date", fresh.localDate())
            .bind("kind", fresh.kind())
            .bind("lifetime", fresh.lifetime().toMillis())
            .bind("about", fresh.about())
            .execute()
        == 1;
  }

  /** Writes many messages down with one statement; those that are there already are left out. */
  int addAll(Handle transaction, String workspace, List<Outgoing> fresh) {
    return transaction
        .createUpdate(
            """
            INSERT INTO outgoing (workspace_id, outgoing_id, receiver, local_date, kind, state,
              due_at, expires_at, about)
            SELECT :workspace, id, receiver, date::date, kind, 'waiting',
              now(), now() + lifetime * interval '1 millisecond', about
            FROM unnest(:ids, :receivers, :dates, :kinds, :lifetimes, :abouts)
              AS fresh (id, receiver, date, kind, lifetime, about)
            ON CONFLICT (workspace_id, receiver, local_date, kind) DO NOTHING
            """)
        .bind("workspace", workspace)
        .bindArray("ids", UUID.class, fresh.stream().map(it -> UUID.randomUUID()).toList())
        .bindArray("receivers", String.class, fresh.stream().map(Outgoing::receiver).toList())
        .bindArray(
            "dates", String.class, fresh.stream().map(it -> it.localDate().toString()).toList())
        .bindArray("kinds", String.class, fresh.stream().map(Outgoing::kind).toList())
        .bindArray("abouts", String.class, fresh.stream().map(Outgoing::about).toList())
        .bindArray(
            "lifetimes", Long.class, fresh.stream().map(it -> it.lifetime().toMillis()).toList())
        .execute();
  }

  /**
   * Has a message drawn anew, if it is out or just going out. One that had nothing to say may have
   * by now, and is sent if it is not too late.
   */
  void markStale(
      Handle transaction, String workspace, String receiver, LocalDate localDate, String kind) {
    transaction
        .createUpdate(
            """
            UPDATE outgoing SET stale = true, changes = changes + 1,
              waiting_since = CASE state WHEN 'expired' THEN now() ELSE waiting_since END,
              state = CASE state WHEN 'expired' THEN 'waiting' ELSE state END
            WHERE workspace_id = :workspace AND receiver = :receiver AND local_date = :date
              AND kind = :kind
              AND (state IN ('waiting', 'sent') OR state = 'expired' AND expires_at > now())
            """)
        .bind("workspace", workspace)
        .bind("receiver", receiver)
        .bind("date", localDate)
        .bind("kind", kind)
        .execute();
  }

  /**
   * What the messages of that kind are about, of whatever day and to whomever; the last of several.
   */
  Optional<String> about(String workspace, String kind) {
    return database.read(
        handle ->
            handle
                .createQuery(
                    """
                    SELECT about FROM outgoing
                    WHERE workspace_id = :workspace AND kind = :kind
                    ORDER BY local_date DESC LIMIT 1
                    """)
                .bind("workspace", workspace)
                .bind("kind", kind)
                .mapTo(String.class)
                .findOne());
  }

  /** Keeps the id of the file that was uploaded for a message. */
  void keepFile(Letter letter, String fileId) {
    database.useTransaction(
        transaction ->
            transaction
                .createUpdate(
                    """
                    UPDATE outgoing SET file_id = :file
                    WHERE workspace_id = :workspace AND outgoing_id = :id
                    """)
                .bind("file", fileId)
                .bind("workspace", letter.workspace())
                .bind("id", letter.id())
                .execute());
  }

  /** Forgets what was over so many days ago. */
  int forget(String workspace, int days) {
    return database.inTransaction(
        transaction ->
            transaction
                .createUpdate(
                    """
                    DELETE FROM outgoing
                    WHERE workspace_id = :workspace AND state <> 'waiting'
                      AND expires_at < now() - :days * interval '1 day'
                    """)
                .bind("workspace", workspace)
                .bind("days", days)
                .execute());
  }
}
