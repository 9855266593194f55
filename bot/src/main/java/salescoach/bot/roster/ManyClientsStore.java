package salescoach.bot.roster;

import java.util.Collection;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.result.ResultIterable;

/** The table of clients, a thousand at a time. */
public final class ManyClientsStore {

  private static final int ROWS_AT_A_TIME = 1_000;

  private ManyClientsStore() {}

  /** The clients of these names, large or small; nobody else changes them meanwhile. */
  public static List<KnownClient> named(
      Handle transaction, String workspace, Collection<String> names) {
    return transaction
        .createQuery(
            """
            SELECT * FROM client WHERE workspace_id = :workspace
              AND lower(name) = ANY(SELECT lower(n) FROM unnest(:names) AS n)
            ORDER BY client_id FOR UPDATE
            """)
        .bind("workspace", workspace)
        .bindArray("names", String.class, names)
        .map((row, context) -> ClientStore.client(row))
        .list();
  }

  /** How many there are. */
  public static int count(Handle transaction, String workspace) {
    return transaction
        .createQuery("SELECT count(*) FROM client WHERE workspace_id = :workspace")
        .bind("workspace", workspace)
        .mapTo(Integer.class)
        .one();
  }

  /** Keeps clients as they are now. */
  public static int save(Handle transaction, String workspace, List<KnownClient> clients) {
    return transaction
        .createUpdate(
            """
            INSERT INTO client (workspace_id, client_id, name, industry, region, aliases,
              may_be_named, done, since)
            SELECT :workspace, r.client_id, r.name, r.industry, r.region, r.aliases,
              r.may_be_named, r.done, r.since
            FROM jsonb_populate_recordset(NULL::client, :rows::jsonb) AS r
            ON CONFLICT (workspace_id, client_id) DO UPDATE SET name = EXCLUDED.name,
              industry = EXCLUDED.industry, region = EXCLUDED.region, aliases = EXCLUDED.aliases,
              may_be_named = EXCLUDED.may_be_named, done = EXCLUDED.done, since = EXCLUDED.since
            """)
        .bind("workspace", workspace)
        .bind("rows", Json.array(clients, Json::client))
        .execute();
  }

  /** All clients of a workspace, by name; to be read in a transaction, and closed. */
  public static ResultIterable<KnownClient> all(Handle transaction, String workspace) {
    return transaction
        .createQuery(
            "SELECT * FROM client WHERE workspace_id = :workspace ORDER BY name, client_id")
        .bind("workspace", workspace)
        .setFetchSize(ROWS_AT_A_TIME)
        .map((row, context) -> ClientStore.client(row));
  }
}
