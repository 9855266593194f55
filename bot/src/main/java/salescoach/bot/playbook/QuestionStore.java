package salescoach.bot.playbook;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import salescoach.bot.storage.Database;
import salescoach.playbook.Answer.Outcome;

/**
 * The table of questions. A question is open while no entry was named that answers it and it was
 * either not answered at all or not helpfully.
 */
public final class QuestionStore {

  private final Database database;

  public QuestionStore(Database database) {
    this.database = database;
  }

  Optional<StoredQuestion> question(String workspace, UUID id) {
    return database.read(
        handle ->
            handle
                .createQuery(
                    """
                    SELECT * FROM question
                    WHERE workspace_id = :workspace AND question_id = :id
                    """)
                .bind("workspace", workspace)
                .bind("id", id)
                .map((row, context) -> question(row))
                .findOne());
  }

  /** Keeps a question, once however often it comes. */
  void add(Handle transaction, String workspace, StoredQuestion question) {
    transaction
        .createUpdate(
            """
            INSERT INTO question (workspace_id, question_id, member_id, text, outcome, entry_id,
              confidence, asked_at)
            VALUES (:workspace, :id, :member, :text, :outcome, :entry, :confidence, :asked)
            ON CONFLICT (workspace_id, question_id) DO NOTHING
            """)
        .bind("workspace", workspace)
        .bind("id", question.id())
        .bind("member", question.member())
        .bind("text", question.text())
        .bind("outcome", name(question.outcome()))
        .bind("entry", question.entry())
        .bind("confidence", question.confidence())
        .bind("asked", question.asked().atOffset(ZoneOffset.UTC))
        .execute();
  }

  /** Keeps which entry of a choice it was; none of them where there is no entry. */
  void choose(Handle transaction, String workspace, UUID id, Optional<String> entry) {
    transaction
        .createUpdate(
            """
            UPDATE question SET outcome = :outcome, entry_id = :entry
            WHERE workspace_id = :workspace AND question_id = :id
            """)
        .bind("workspace", workspace)
        .bind("id", id)
        .bind("outcome", name(entry.isPresent() ? Outcome.FOUND : Outcome.UNKNOWN))
        .bind("entry", entry)
        .execute();
  }

  /**
   * Keeps a thumb; the last one counts. An entry that was only near and helped is the answer, and
   * after a thumb up nothing is missing.
   */
  void rate(
      Handle transaction, String workspace, UUID id, String entry, boolean helpful, Instant now) {
    transaction
        .createUpdate(
            """
            UPDATE question SET helpful = :helpful, rated_at = :now,
              outcome = CASE WHEN :helpful THEN 'found' ELSE outcome END,
              entry_id = CASE WHEN :helpful THEN :entry ELSE entry_id END,
              missing = CASE WHEN :helpful THEN NULL ELSE missing END
            WHERE workspace_id = :workspace AND question_id = :id
            """)
        .bind("workspace", workspace)
        .bind("id", id)
        .bind("entry", entry)
        .bind("helpful", helpful)
        .bind("now", now.atOffset(ZoneOffset.UTC))
        .execute();
  }

  /**
   * Keeps what its asker missed, and with it their thumb down, at once: it may have been lost.
   *
   * @return whether the question is still kept
   */
  boolean missing(String workspace, UUID id, String member, String words, Instant now) {
    return database.inTransaction(
        transaction ->
            transaction
                    .createUpdate(
                        """
                        UPDATE question SET helpful = false, missing = :words, rated_at = :now
                        WHERE workspace_id = :workspace AND question_id = :id
                          AND member_id = :member
                        """)
                    .bind("workspace", workspace)
                    .bind("id", id)
                    .bind("member", member)
                    .bind("words", words)
                    .bind("now", now.atOffset(ZoneOffset.UTC))
                    .execute()
                > 0);
  }

  private static String name(Outcome outcome) {
    return outcome.name().toLowerCase(Locale.ROOT);
  }

  private static StoredQuestion question(ResultSet row) throws SQLException {
    return new StoredQuestion(
        row.getObject("question_id", UUID.class),
        row.getString("member_id"),
        row.getString("text"),
        Outcome.valueOf(row.getString("outcome").toUpperCase(Locale.ROOT)),
        Optional.ofNullable(row.getString("entry_id")),
        row.getDouble("confidence"),
        row.getObject("asked_at", OffsetDateTime.class).toInstant());
  }
}
