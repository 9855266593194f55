package salescoach.bot.roster;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import salescoach.bot.storage.Database;
import salescoach.draft.Client;
import salescoach.draft.Prospect;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The tables of prospects and clients. */
public final class RosterStore {

  private static final TypeReference<List<String>> NAMES = new TypeReference<>() {};

  private final Database database;

  public RosterStore(Database database) {
    this.database = database;
  }

  /** The team's clients, by name. */
  public List<Client> clients(String workspace) {
    return database.read(
        handle ->
            handle
                .createQuery("SELECT * FROM client WHERE workspace_id = :workspace ORDER BY name")
                .bind("workspace", workspace)
                .map((row, context) -> client(row))
                .list());
  }

  /** The prospects whose company or first name begins with what was typed, by company. */
  public List<KnownProspect> prospects(String workspace, String typed, int most) {
    return database.read(
        handle ->
            handle
                .createQuery(
                    """
                    SELECT * FROM prospect
                    WHERE workspace_id = :workspace AND (starts_with(lower(company), lower(:typed))
                      OR starts_with(lower(first_name), lower(:typed)))
                    ORDER BY company, first_name, prospect_id LIMIT :most
                    """)
                .bind("workspace", workspace)
                .bind("typed", typed.strip())
                .bind("most", most)
                .map((row, context) -> prospect(row))
                .list());
  }

  /** One prospect. */
  public Optional<KnownProspect> prospect(String workspace, UUID id) {
    return database.read(
        handle ->
            handle
                .createQuery(
                    "SELECT * FROM prospect WHERE workspace_id = :workspace AND prospect_id = :id")
                .bind("workspace", workspace)
                .bind("id", id)
                .map((row, context) -> prospect(row))
                .findOne());
  }

  /** Keeps a prospect. */
  public void save(Handle transaction, String workspace, KnownProspect prospect) {
    Prospect facts = prospect.facts();
    transaction
        .createUpdate(
            """
            INSERT INTO prospect (workspace_id, prospect_id, company, industry, region, first_name,
              role, asked_for_number)
            VALUES (:workspace, :id, :company, :industry, :region, :first_name, :role, :asked)
            ON CONFLICT (workspace_id, prospect_id) DO UPDATE SET company = :company,
              industry = :industry, region = :region, first_name = :first_name, role = :role,
              asked_for_number = :asked
            """)
        .bind("workspace", workspace)
        .bind("id", prospect.id())
        .bind("company", facts.company())
        .bind("industry", facts.industry())
        .bind("region", facts.region())
        .bind("first_name", facts.firstName())
        .bind("role", facts.role())
        .bind("asked", facts.askedForNumber())
        .execute();
  }

  /** Keeps a client. */
  public void save(Handle transaction, String workspace, UUID id, Client client) {
    transaction
        .createUpdate(
            """
            INSERT INTO client (workspace_id, client_id, name, industry, region, aliases,
              may_be_named)
            VALUES (:workspace, :id, :name, :industry, :region, :aliases::jsonb, :named)
            ON CONFLICT (workspace_id, client_id) DO UPDATE SET name = :name,
              industry = :industry, region = :region, aliases = :aliases::jsonb,
              may_be_named = :named
            """)
        .bind("workspace", workspace)
        .bind("id", id)
        .bind("name", client.name())
        .bind("industry", client.industry())
        .bind("region", client.region())
        .bind("aliases", JsonMapper.shared().writeValueAsString(client.aliases()))
        .bind("named", client.mayBeNamed())
        .execute();
  }

  private static KnownProspect prospect(ResultSet row) throws SQLException {
    return new KnownProspect(
        row.getObject("prospect_id", UUID.class),
        new Prospect(
            row.getString("company"),
            row.getString("industry"),
            row.getString("region"),
            row.getString("first_name"),
            row.getString("role"),
            row.getBoolean("asked_for_number")));
  }

  private static Client client(ResultSet row) throws SQLException {
    return new Client(
        row.getString("name"),
        row.getString("industry"),
        row.getString("region"),
        JsonMapper.shared().readValue(row.getString("aliases"), NAMES),
        row.getBoolean("may_be_named"));
  }
}
