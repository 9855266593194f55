package salescoach.bot.curate;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import salescoach.bot.storage.Database;

/** What curators do about the table of questions, and the table of those that they ignore. */
final class OpenQuestions {

  private final Database database;

  OpenQuestions(Database database) {
    this.database = database;
  }

  /** The questions that wait for an answer, of too many the latest; the first asked in front. */
  List<OpenQuestion> open(String workspace, int most) {
    return database.read(
        handle ->
            handle
                .createQuery(
                    """
                    SELECT * FROM (
                      SELECT q.* FROM question q LEFT JOIN ignored_question i
                        ON i.workspace_id = q.workspace_id AND i.question_id = q.question_id
                      WHERE q.workspace_id = :workspace AND q.answered_by IS NULL
                        AND (q.outcome = 'unknown' OR q.helpful = false) AND i.question_id IS NULL
                      ORDER BY q.asked_at DESC, q.question_id DESC LIMIT :most
                    ) latest
                    ORDER BY asked_at, question_id
                    """)
                .bind("workspace", workspace)
                .bind("most", most)
                .map((row, context) -> question(row))
                .list());
  }

  /** Those of some questions that are kept and whose askers were not told of an answer. */
  List<OpenQuestion> untold(String workspace, Collection<UUID> ids) {
    return database.read(
        handle ->
            handle
                .createQuery(
                    """
                    SELECT * FROM question
                    WHERE workspace_id = :workspace AND question_id = ANY(:ids) AND told_at IS NULL
                    ORDER BY asked_at, question_id
                    """)
                .bind("workspace", workspace)
                .bindArray("ids", UUID.class, ids)
                .map((row, context) -> question(row))
                .list());
  }

  /**
   * Marks questions as answered by an entry, those that nobody else answered first.
   *
   * @return which ones
   */
  List<UUID> answer(Handle transaction, String workspace, Collection<UUID> ids, String entry) {
    return transaction
        .createQuery(
            """
            UPDATE question SET answered_by = :entry
            WHERE workspace_id = :workspace AND question_id = ANY(:ids) AND answered_by IS NULL
              AND (outcome = 'unknown' OR helpful = false)
            RETURNING question_id
            """)
        .bind("entry", entry)
        .bind("workspace", workspace)
        .bindArray("ids", UUID.class, ids)
        .mapTo(UUID.class)
        .list();
  }

  void told(Handle transaction, String workspace, Collection<UUID> ids, Instant now) {
    transaction
        .createUpdate(
            """
            UPDATE question SET told_at = :now
            WHERE workspace_id = :workspace AND question_id = ANY(:ids) AND told_at IS NULL
            """)
        .bind("now", now.atOffset(ZoneOffset.UTC))
        .bind("workspace", workspace)
        .bindArray("ids", UUID.class, ids)
        .execute();
  }

  /** Puts questions aside; those that are forgotten by now are passed over. */
  void ignore(
      Handle transaction, String workspace, Collection<UUID> ids, String member, Instant now) {
    transaction
        .createUpdate(
            """
            INSERT INTO ignored_question (workspace_id, question_id, ignored_by, ignored_at)
            SELECT workspace_id, question_id, :member, :now FROM question
            WHERE workspace_id = :workspace AND question_id = ANY(:ids)
            ON CONFLICT (workspace_id, question_id) DO NOTHING
            """)
        .bind("member", member)
        .bind("now", now.atOffset(ZoneOffset.UTC))
        .bind("workspace", workspace)
        .bindArray("ids", UUID.class, ids)
        .execute();
  }

  private static OpenQuestion question(ResultSet row) throws SQLException {
    return new OpenQuestion(
        row.getObject("question_id", UUID.class),
        row.getString("member_id"),
        row.getString("text"),
        Optional.ofNullable(row.getString("entry_id")),
        Optional.ofNullable(row.getString("missing")));
  }
}
