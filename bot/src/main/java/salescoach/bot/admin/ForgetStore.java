package salescoach.bot.admin;

import org.jdbi.v3.core.Handle;
import salescoach.bot.storage.Database;

/** How data goes: a member's own at their word, and a workspace's drafts when they are old. */
final class ForgetStore {

  private final Database database;

  ForgetStore(Database database) {
    this.database = database;
  }

  /**
   * How much of a member's there is.
   *
   * @param drafts each with all its versions
   * @param scripts on the shelf
   * @param questions to the playbook
   * @param touches whose texts are kept
   */
  record Holdings(int drafts, int scripts, int questions, int touches) {}

  Holdings holdings(String workspace, String member) {
    return database.read(
        handle ->
            handle
                .createQuery(
                    """
                    SELECT
                      (SELECT count(*) FROM draft
                        WHERE workspace_id = :workspace AND member_id = :member) AS drafts,
                      (SELECT count(*) FROM script
                        WHERE workspace_id = :workspace AND member_id = :member) AS scripts,
                      (SELECT count(*) FROM question
                        WHERE workspace_id = :workspace AND member_id = :member) AS questions,
                      (SELECT count(*) FROM touch
                        WHERE workspace_id = :workspace AND member_id = :member
                          AND text <> '') AS touches
                    """)
                .bind("workspace", workspace)
                .bind("member", member)
                .map(
                    (row, context) ->
                        new Holdings(
                            row.getInt("drafts"),
                            row.getInt("scripts"),
                            row.getInt("questions"),
                            row.getInt("touches")))
                .one());
  }

  /**
   * Deletes everything of a member's but their roles; critiques and the like go with the draft. The
   * prospects and that there were touches are the team's and stay, and so does what is set for the
   * mornings of whoever follows up on them, with the lists of a week, whose messages go on working.
   */
  void forget(Handle transaction, String workspace, String member) {
    for (String statement :
        new String[] {
          "DELETE FROM draft WHERE workspace_id = :workspace AND member_id = :member",
          "DELETE FROM script WHERE workspace_id = :workspace AND member_id = :member",
          "DELETE FROM question WHERE workspace_id = :workspace AND member_id = :member",
          """
          UPDATE touch SET text = '' WHERE workspace_id = :workspace AND member_id = :member
            AND text <> ''
          """,
          """
          DELETE FROM day_plan WHERE workspace_id = :workspace AND member_id = :member
            AND planned_at < now() - interval '7 days'
          """,
          """
          UPDATE member SET pace_wpm = NULL
          WHERE workspace_id = :workspace AND member_id = :member
          """,
          """
          DELETE FROM member WHERE workspace_id = :workspace AND member_id = :member
            AND NOT admin AND NOT manager AND NOT curator
            AND NOT EXISTS (SELECT 1 FROM prospect
              WHERE workspace_id = :workspace AND member_id = :member)
          """,
          """
          DELETE FROM day_plan WHERE workspace_id = :workspace AND member_id = :member
            AND NOT EXISTS (SELECT 1 FROM member
              WHERE workspace_id = :workspace AND member_id = :member)
          """,
          """
          DELETE FROM outgoing WHERE workspace_id = :workspace AND receiver = :member
            AND NOT EXISTS (SELECT 1 FROM member
              WHERE workspace_id = :workspace AND member_id = :member)
          """
        }) {
      transaction
          .createUpdate(statement)
          .bind("workspace", workspace)
          .bind("member", member)
          .execute();
    }
  }
}
