package salescoach.bot.roster;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.result.ResultIterable;

/** The table of touches, a thousand at a time. */
public final class ManyTouchesStore {

  private static final int ROWS_AT_A_TIME = 1_000;

  private ManyTouchesStore() {}

  /**
   * A touch as a file names its prospect.
   *
   * @param prospect the id in the file that it came from, or else its own
   */
  public record Told(String prospect, KeptTouch kept) {}

  /** The touches of these ids; and those of their prospects at the same moment and channel. */
  public static List<KeptTouch> find(Handle handle, String workspace, List<KeptTouch> sought) {
    return handle
        .createQuery(
            """
            SELECT DISTINCT t.*
            FROM jsonb_populate_recordset(NULL::touch, :rows::jsonb) AS r
            JOIN touch t ON t.workspace_id = :workspace AND t.prospect_id = r.prospect_id
              AND (t.touch_id = r.touch_id
                OR t.touched_at = r.touched_at AND t.channel = r.channel)
            """)
        .bind("workspace", workspace)
        .bind("rows", Json.array(sought, Json::touch))
        .map((row, context) -> TouchStore.touch(row))
        .list();
  }

  /** Keeps touches, or what is known of them now; nothing where their prospect is gone. */
  public static int save(Handle transaction, String workspace, List<KeptTouch> touches) {
    return transaction
        .createUpdate(
            """
            INSERT INTO touch (workspace_id, prospect_id, touch_id, member_id, channel, touched_at,
              answered, text)
            SELECT p.workspace_id, p.prospect_id, r.touch_id, r.member_id, r.channel, r.touched_at,
              r.answered, r.text
            FROM jsonb_populate_recordset(NULL::touch, :rows::jsonb) AS r
            JOIN prospect p ON p.workspace_id = :workspace AND p.prospect_id = r.prospect_id
            ON CONFLICT (workspace_id, prospect_id, touch_id) DO UPDATE SET
              member_id = EXCLUDED.member_id, channel = EXCLUDED.channel,
              touched_at = EXCLUDED.touched_at, answered = EXCLUDED.answered, text = EXCLUDED.text
            """)
        .bind("workspace", workspace)
        .bind("rows", Json.array(touches, Json::touch))
        .execute();
  }

  /** All touches of a workspace, by prospect and id; to be read in a transaction, and closed. */
  public static ResultIterable<Told> all(Handle transaction, String workspace) {
    return transaction
        .createQuery(
            """
            SELECT t.*, p.import_key
            FROM touch t JOIN prospect p
              ON p.workspace_id = t.workspace_id AND p.prospect_id = t.prospect_id
            WHERE t.workspace_id = :workspace ORDER BY t.prospect_id, t.touch_id
            """)
        .bind("workspace", workspace)
        .setFetchSize(ROWS_AT_A_TIME)
        .map((row, context) -> told(row));
  }

  /**
   * Those with prospects whose personal data were not erased, by prospect and id; to be read in a
   * transaction, and closed.
   *
   * @param member who made them, with prospects of the member's own; everybody's without one
   */
  public static ResultIterable<Told> present(
      Handle transaction, String workspace, Optional<String> member) {
    return transaction
        .createQuery(
            """
            SELECT t.*, p.import_key
            FROM touch t JOIN prospect p
              ON p.workspace_id = t.workspace_id AND p.prospect_id = t.prospect_id
            WHERE t.workspace_id = :workspace AND NOT starts_with(p.import_key, :mark)
              AND (:member = '' OR t.member_id = :member AND p.member_id = :member)
            ORDER BY t.prospect_id, t.touch_id
            """)
        .bind("workspace", workspace)
        .bind("member", member.orElse(""))
        .bind("mark", Erasure.MARK)
        .setFetchSize(ROWS_AT_A_TIME)
        .map((row, context) -> told(row));
  }

  private static Told told(ResultSet row) throws SQLException {
    KeptTouch kept = TouchStore.touch(row);
    String key = row.getString("import_key");
    return new Told(key.isEmpty() ? kept.prospect().toString() : key, kept);
  }
}
