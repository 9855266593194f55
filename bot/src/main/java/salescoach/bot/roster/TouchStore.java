package salescoach.bot.roster;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import salescoach.bot.storage.Database;
import salescoach.cadence.Channel;
import salescoach.cadence.Touch;

/** The table of touches. */
public final class TouchStore {

  private final Database database;

  public TouchStore(Database database) {
    this.database = database;
  }

  /** All touches with a prospect, oldest first. */
  public List<KeptTouch> of(String workspace, UUID prospect) {
    return database.read(
        handle ->
            handle
                .createQuery(
                    """
                    SELECT * FROM touch
                    WHERE workspace_id = :workspace AND prospect_id = :prospect
                    ORDER BY touched_at, touch_id
                    """)
                .bind("workspace", workspace)
                .bind("prospect", prospect)
                .map((row, context) -> touch(row))
                .list());
  }

  /** Keeps a touch, or what is known of it now; nothing where its prospect is gone. */
  public void save(Handle transaction, String workspace, KeptTouch kept) {
    transaction
        .createUpdate(
            """
            INSERT INTO touch (workspace_id, prospect_id, touch_id, member_id, channel, touched_at,
              answered, text)
            SELECT workspace_id, prospect_id, :id, :member, :channel, :at, :answered, :text
            FROM prospect WHERE workspace_id = :workspace AND prospect_id = :prospect
            ON CONFLICT (workspace_id, prospect_id, touch_id) DO UPDATE SET channel = :channel,
              touched_at = :at, answered = :answered, text = :text
            """)
        .bind("workspace", workspace)
        .bind("prospect", kept.prospect())
        .bind("id", kept.id())
        .bind("member", kept.member())
        .bind("channel", kept.touch().channel().id())
        .bind("at", kept.touch().at().atOffset(ZoneOffset.UTC))
        .bind("answered", kept.touch().answered())
        .bind("text", kept.text())
        .execute();
  }

  /** Whether a touch is on file. */
  public boolean exists(Handle transaction, String workspace, UUID prospect, UUID touch) {
    return transaction
        .createQuery(
            """
            SELECT true FROM touch WHERE workspace_id = :workspace AND prospect_id = :prospect
              AND touch_id = :touch
            """)
        .bind("workspace", workspace)
        .bind("prospect", prospect)
        .bind("touch", touch)
        .mapTo(Boolean.class)
        .findOne()
        .isPresent();
  }

  /**
   * Notes when a touch was logged.
   *
   * @param moved how that moved its prospect; empty where it did not
   */
  public void note(
      Handle transaction,
      String workspace,
      UUID prospect,
      UUID touch,
      Instant loggedAt,
      String moved) {
    transaction
        .createUpdate(
            """
            UPDATE touch SET logged_at = :at, moved = :moved
            WHERE workspace_id = :workspace AND prospect_id = :prospect AND touch_id = :touch
            """)
        .bind("workspace", workspace)
        .bind("prospect", prospect)
        .bind("touch", touch)
        .bind("at", loggedAt.atOffset(ZoneOffset.UTC))
        .bind("moved", moved)
        .execute();
  }

  /** The touch that was logged last; nothing where all came from files. */
  public Optional<LoggedTouch> lastLogged(Handle handle, String workspace, UUID prospect) {
    return handle
        .createQuery(
            """
            SELECT * FROM touch
            WHERE workspace_id = :workspace AND prospect_id = :prospect AND logged_at IS NOT NULL
            ORDER BY logged_at DESC, touch_id LIMIT 1
            """)
        .bind("workspace", workspace)
        .bind("prospect", prospect)
        .map(
            (row, context) ->
                new LoggedTouch(
                    touch(row),
                    row.getObject("logged_at", OffsetDateTime.class).toInstant(),
                    row.getString("moved")))
        .findOne();
  }

  /** Blanks what was said and sent to a prospect; that there were touches stays. */
  public void eraseTexts(Handle transaction, String workspace, UUID prospect) {
    transaction
        .createUpdate(
            """
            UPDATE touch SET text = '' WHERE workspace_id = :workspace AND prospect_id = :prospect
              AND text <> ''
            """)
        .bind("workspace", workspace)
        .bind("prospect", prospect)
        .execute();
  }

  /** Takes a touch off the file. */
  public void remove(Handle transaction, String workspace, UUID prospect, UUID touch) {
    transaction
        .createUpdate(
            """
            DELETE FROM touch WHERE workspace_id = :workspace AND prospect_id = :prospect
              AND touch_id = :touch
            """)
        .bind("workspace", workspace)
        .bind("prospect", prospect)
        .bind("touch", touch)
        .execute();
  }

  static KeptTouch touch(ResultSet row) throws SQLException {
    return new KeptTouch(
        row.getObject("touch_id", UUID.class),
        row.getObject("prospect_id", UUID.class),
        row.getString("member_id"),
        new Touch(
            Channel.of(row.getString("channel")).orElseThrow(),
            row.getObject("touched_at", OffsetDateTime.class).toInstant(),
            row.getBoolean("answered")),
        row.getString("text"));
  }
}
