package salescoach.bot.roster;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import salescoach.bot.storage.Database;
import salescoach.draft.Client;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The table of clients. */
public final class ClientStore {

  private static final TypeReference<List<String>> NAMES = new TypeReference<>() {};

  private final Database database;

  public ClientStore(Database database) {
    this.database = database;
  }

  /** The team's clients, by name. */
  public List<KnownClient> clients(String workspace) {
    return database.read(
        handle ->
            handle
                .createQuery("SELECT * FROM client WHERE workspace_id = :workspace ORDER BY name")
                .bind("workspace", workspace)
                .map((row, context) -> client(row))
                .list());
  }

  /** One client. */
  public Optional<KnownClient> client(String workspace, UUID id) {
    return database.read(
        handle ->
            handle
                .createQuery(
                    "SELECT * FROM client WHERE workspace_id = :workspace AND client_id = :id")
                .bind("workspace", workspace)
                .bind("id", id)
                .map((row, context) -> client(row))
                .findOne());
  }

  /** Keeps a client. */
  public void save(Handle transaction, String workspace, KnownClient known) {
    Client client = known.client();
    transaction
        .createUpdate(
            """
            INSERT INTO client (workspace_id, client_id, name, industry, region, aliases,
              may_be_named, done, since)
            VALUES (:workspace, :id, :name, :industry, :region, :aliases::jsonb, :named, :done,
              :since)
            ON CONFLICT (workspace_id, client_id) DO UPDATE SET name = :name,
              industry = :industry, region = :region, aliases = :aliases::jsonb,
              may_be_named = :named, done = :done, since = :since
            """)
        .bind("workspace", workspace)
        .bind("id", known.id())
        .bind("name", client.name())
        .bind("industry", client.industry())
        .bind("region", client.region())
        .bind("aliases", JsonMapper.shared().writeValueAsString(client.aliases()))
        .bind("named", client.mayBeNamed())
        .bind("done", known.done())
        .bind("since", known.since())
        .execute();
  }

  /** Takes a client off the roster. */
  public void remove(Handle transaction, String workspace, UUID id) {
    transaction
        .createUpdate("DELETE FROM client WHERE workspace_id = :workspace AND client_id = :id")
        .bind("workspace", workspace)
        .bind("id", id)
        .execute();
  }

  static KnownClient client(ResultSet row) throws SQLException {
    return new KnownClient(
        row.getObject("client_id", UUID.class),
        new Client(
            row.getString("name"),
            row.getString("industry"),
            row.getString("region"),
            JsonMapper.shared().readValue(row.getString("aliases"), NAMES),
            row.getBoolean("may_be_named")),
        row.getString("done"),
        Optional.ofNullable(row.getDate("since")).map(Date::toLocalDate));
  }
}
