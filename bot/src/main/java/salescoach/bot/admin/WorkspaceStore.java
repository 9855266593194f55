package salescoach.bot.admin;

import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import salescoach.bot.storage.Database;

/** The table of workspaces with their settings. */
public final class WorkspaceStore {

  /** The shortest time for which drafts are kept. */
  public static final int LEAST_DAYS = 1;

  /** The longest: ten years. */
  public static final int MOST_DAYS = 3_650;

  private final Database database;

  public WorkspaceStore(Database database) {
    this.database = database;
  }

  /** Makes a workspace known; one that is known keeps its settings. */
  public void welcome(String workspace, String name, int retentionDays) {
    database.useTransaction(
        handle ->
            handle
                .createUpdate(
                    """
                    INSERT INTO workspace (workspace_id, name, retention_days)
                    VALUES (:workspace, :name, :days)
                    ON CONFLICT (workspace_id) DO UPDATE SET name = :name
                    """)
                .bind("workspace", workspace)
                .bind("name", name)
                .bind("days", retentionDays)
                .execute());
  }

  /** After how many days a draft that nobody touched goes. */
  public int retentionDays(String workspace) {
    return database.read(
        handle ->
            handle
                .createQuery("SELECT retention_days FROM workspace WHERE workspace_id = :workspace")
                .bind("workspace", workspace)
                .mapTo(Integer.class)
                .one());
  }

  /** The ids of all workspaces. */
  public List<String> ids() {
    return database.read(
        handle ->
            handle
                .createQuery("SELECT workspace_id FROM workspace ORDER BY workspace_id")
                .mapTo(String.class)
                .list());
  }

  /** How the team follows up; a zone that no longer exists gives way to UTC. */
  public TeamFollowUp followUp(String workspace) {
    return database.read(handle -> followUp(handle, workspace));
  }

  /** The same in a transaction. */
  public TeamFollowUp followUp(Handle handle, String workspace) {
    return handle
        .createQuery("SELECT * FROM workspace WHERE workspace_id = :workspace")
        .bind("workspace", workspace)
        .map(
            (row, context) ->
                new TeamFollowUp(
                    row.getString("channel_id"),
                    row.getObject("channel_at", LocalTime.class),
                    FollowUpStore.zone(row.getString("time_zone")).orElse(ZoneOffset.UTC),
                    row.getString("calendar"),
                    row.getString("policy"),
                    row.getString("channel_trouble"),
                    Optional.ofNullable(row.getObject("next_channel_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant)))
        .one();
  }

  /** Changes that. */
  public void save(Handle transaction, String workspace, TeamFollowUp team) {
    transaction
        .createUpdate(
            """
            UPDATE workspace SET channel_id = :channel, channel_at = :at, time_zone = :zone,
              calendar = :calendar, policy = :policy::jsonb, channel_trouble = :trouble,
              next_channel_at = :next
            WHERE workspace_id = :workspace
            """)
        .bind("channel", team.channel())
        .bind("at", team.channelAt())
        .bind("zone", team.zone().getId())
        .bind("calendar", team.calendar())
        .bind("policy", team.policy())
        .bind("trouble", team.channelTrouble())
        .bind("next", team.nextChannelAt().map(at -> at.atOffset(ZoneOffset.UTC)))
        .bind("workspace", workspace)
        .execute();
  }

  /** Changes after how many days a draft goes, 1 to 3,650. */
  public void keepFor(Handle transaction, String workspace, int days) {
    transaction
        .createUpdate("UPDATE workspace SET retention_days = :days WHERE workspace_id = :workspace")
        .bind("workspace", workspace)
        .bind("days", days)
        .execute();
  }
}
