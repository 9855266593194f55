package salescoach.bot.admin;

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

  /** Changes that, 1 to 3,650 days. */
  public void keepFor(Handle transaction, String workspace, int days) {
    transaction
        .createUpdate("UPDATE workspace SET retention_days = :days WHERE workspace_id = :workspace")
        .bind("workspace", workspace)
        .bind("days", days)
        .execute();
  }
}
