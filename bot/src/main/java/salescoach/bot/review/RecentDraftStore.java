package salescoach.bot.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import salescoach.bot.storage.Database;
import salescoach.draft.Medium;

/** A member's own drafts, at a glance. */
public final class RecentDraftStore {

  private final Database database;

  public RecentDraftStore(Database database) {
    this.database = database;
  }

  /** The drafts that a member wrote at last, the latest first. */
  public List<RecentDraft> of(String workspace, String member, int most) {
    return database.read(
        handle ->
            handle
                .createQuery(
                    """
                    SELECT draft.medium,
                      array_agg(critique.score ORDER BY critique.version) AS scores,
                      (array_agg(left(critique.text, 400) ORDER BY critique.version DESC))[1]
                        AS opening,
                      max(critique.created_at) AS touched
                    FROM draft JOIN critique ON critique.workspace_id = draft.workspace_id
                      AND critique.draft_id = draft.draft_id
                    WHERE draft.workspace_id = :workspace AND draft.member_id = :member
                    GROUP BY draft.draft_id, draft.medium
                    ORDER BY touched DESC, draft.draft_id LIMIT :most
                    """)
                .bind("workspace", workspace)
                .bind("member", member)
                .bind("most", most)
                .map((row, context) -> draft(row))
                .list());
  }

  private static RecentDraft draft(ResultSet row) throws SQLException {
    return new RecentDraft(
        Medium.of(row.getString("medium")).orElseThrow(),
        row.getString("opening"),
        List.of((Integer[]) row.getArray("scores").getArray()),
        row.getObject("touched", OffsetDateTime.class).toInstant());
  }
}
