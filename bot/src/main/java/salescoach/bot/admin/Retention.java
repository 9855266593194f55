package salescoach.bot.admin;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import salescoach.bot.storage.Database;
import salescoach.bot.storage.StorageException;

/**
 * Lets go the drafts that nobody has touched for as many days as the workspace keeps them, with all
 * that hangs on them, and the questions that are as old. A day is 24 hours here; the limit itself
 * still counts as kept. Scripts stay until their rep takes them off the shelf: they were kept on
 * purpose.
 */
public final class Retention {

  /** So many go in one transaction, so that nobody waits for a lock. */
  static final int MOST_AT_A_TIME = 500;

  private static final Logger LOG = LoggerFactory.getLogger(Retention.class);

  private static final String DRAFTS =
      """
      DELETE FROM draft WHERE (workspace_id, draft_id) IN (
        SELECT d.workspace_id, d.draft_id
        FROM draft d JOIN workspace w ON w.workspace_id = d.workspace_id
        WHERE greatest(
          d.created_at, d.used_at,
          (SELECT max(c.created_at) FROM critique c
            WHERE c.workspace_id = d.workspace_id AND c.draft_id = d.draft_id),
          (SELECT max(x.created_at) FROM dismissal x
            WHERE x.workspace_id = d.workspace_id AND x.draft_id = d.draft_id),
          (SELECT max(s.shared_at) FROM share s
            WHERE s.workspace_id = d.workspace_id AND s.draft_id = d.draft_id)
        ) < :now - w.retention_days * interval '24 hours'
        LIMIT :most)
      """;

  private static final String QUESTIONS =
      """
      DELETE FROM question WHERE (workspace_id, question_id) IN (
        SELECT q.workspace_id, q.question_id
        FROM question q JOIN workspace w ON w.workspace_id = q.workspace_id
        WHERE greatest(q.asked_at, q.rated_at) < :now - w.retention_days * interval '24 hours'
        LIMIT :most)
      """;

  private final Database database;
  private final Clock clock;

  public Retention(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /**
   * Deletes what is due, in all workspaces.
   *
   * @return how many drafts and questions went
   * @throws StorageException if the database can't be reached; what went until then is gone, and
   *     the rest goes next time
   */
  public int run() {
    int drafts = deleted(DRAFTS);
    int questions = deleted(QUESTIONS);
    if (drafts + questions > 0) {
      LOG.info("retention: {} drafts and {} questions deleted", drafts, questions);
    }
    return drafts + questions;
  }

  private int deleted(String statement) {
    OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
    int all = 0;
    int some;
    do {
      some =
          database.inTransaction(
              handle ->
                  handle
                      .createUpdate(statement)
                      .bind("now", now)
                      .bind("most", MOST_AT_A_TIME)
                      .execute());
      all += some;
    } while (some == MOST_AT_A_TIME);
    return all;
  }
}
