package salescoach.bot.scripts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import salescoach.bot.storage.Database;
import salescoach.draft.Medium;

/** The table of scripts. */
public final class ScriptStore {

  private final Database database;

  public ScriptStore(Database database) {
    this.database = database;
  }

  /** How many scripts a member has. */
  public int count(String workspace, String member) {
    return database.read(
        handle ->
            handle
                .createQuery(
                    """
                    SELECT count(*) FROM script
                    WHERE workspace_id = :workspace AND member_id = :member
                    """)
                .bind("workspace", workspace)
                .bind("member", member)
                .mapTo(Integer.class)
                .one());
  }

  /** Puts a script on a rep's shelf, in the place of an earlier one with its id. */
  public void keep(Handle transaction, String workspace, String member, Script script) {
    transaction
        .createUpdate(
            """
            INSERT INTO script (workspace_id, script_id, member_id, medium, text, score, kept_at)
            VALUES (:workspace, :id, :member, :medium, :text, :score, :kept)
            ON CONFLICT (workspace_id, script_id) DO UPDATE SET medium = :medium, text = :text,
              score = :score
            """)
        .bind("workspace", workspace)
        .bind("id", script.id())
        .bind("member", member)
        .bind("medium", script.medium().id())
        .bind("text", script.text())
        .bind("score", script.score())
        .bind("kept", script.kept().atOffset(ZoneOffset.UTC))
        .execute();
  }

  Shelf shelf(String workspace, String member) {
    return new Shelf(
        database.read(
            handle ->
                handle
                    .createQuery(
                        """
                        SELECT * FROM script
                        WHERE workspace_id = :workspace AND member_id = :member
                        """)
                    .bind("workspace", workspace)
                    .bind("member", member)
                    .map((row, context) -> script(row))
                    .list()));
  }

  /** Counts one use, unless it was counted since the script was read: a button pressed twice. */
  void use(Handle transaction, String workspace, String member, Script script, Instant now) {
    transaction
        .createUpdate(
            """
            UPDATE script SET uses = uses + 1, last_used_at = :now
            WHERE workspace_id = :workspace AND script_id = :id AND member_id = :member
              AND uses = :uses
            """)
        .bind("now", now.atOffset(ZoneOffset.UTC))
        .bind("workspace", workspace)
        .bind("id", script.id())
        .bind("member", member)
        .bind("uses", script.uses())
        .execute();
  }

  void remove(Handle transaction, String workspace, String member, Script script) {
    transaction
        .createUpdate(
            """
            DELETE FROM script
            WHERE workspace_id = :workspace AND script_id = :id AND member_id = :member
            """)
        .bind("workspace", workspace)
        .bind("id", script.id())
        .bind("member", member)
        .execute();
  }

  private static Script script(ResultSet row) throws SQLException {
    return new Script(
        row.getObject("script_id", UUID.class),
        Medium.of(row.getString("medium")).orElseThrow(),
        row.getString("text"),
        row.getInt("score"),
        row.getInt("uses"),
        Optional.ofNullable(row.getObject("last_used_at", OffsetDateTime.class))
            .map(OffsetDateTime::toInstant),
        row.getObject("kept_at", OffsetDateTime.class).toInstant());
  }
}
