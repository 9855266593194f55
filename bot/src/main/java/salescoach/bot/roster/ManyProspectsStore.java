package salescoach.bot.roster;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.result.ResultIterable;
import org.jspecify.annotations.Nullable;

/** The table of prospects, a thousand at a time: one statement for all of them. */
public final class ManyProspectsStore {

  private static final int ROWS_AT_A_TIME = 1_000;

  private ManyProspectsStore() {}

  /**
   * Whom somebody means.
   *
   * @param n tells this from the others that are asked for
   * @param id the prospect's own
   * @param key what it is known by in a file; empty where it is not told
   * @param email empty where nobody is to be found by it
   * @param company empty where nobody is to be found by the names
   * @param anyEmail whether those that another file brought are found by email, too
   * @param anyNames likewise by names
   */
  public record Sought(
      int n,
      Optional<UUID> id,
      String key,
      String email,
      String company,
      String firstName,
      String lastName,
      boolean anyEmail,
      boolean anyNames) {}

  /**
   * A prospect that was meant.
   *
   * @param n of {@link Sought}
   * @param rank 1 for the id, 2 for the key, 3 for the email, 4 for the names
   */
  public record Found(int n, int rank, KnownProspect prospect) {}

  /**
   * Holds this transaction's plans to the indexes. A table that grows while it is searched has no
   * statistics yet, and without them the server would read all of it for each thousand rows.
   */
  public static void searchByIndex(Handle transaction) {
    transaction.execute("SET LOCAL plan_cache_mode = force_custom_plan");
    transaction.execute("SET LOCAL enable_seqscan = off");
    transaction.execute("SET LOCAL enable_hashjoin = off");
    transaction.execute("SET LOCAL enable_mergejoin = off");
  }

  /** Those that are meant; two of a rank where more than one may be. */
  public static List<Found> find(Handle handle, String workspace, List<Sought> sought) {
    return handle
        .createQuery(
            """
            SELECT s.n, m.*
            FROM jsonb_to_recordset(:sought::jsonb) AS s(n integer, id uuid, key text, email text,
              company text, first_name text, last_name text, any_email boolean,
              any_names boolean)
            CROSS JOIN LATERAL (
              (SELECT 1 AS rank, p.* FROM prospect p
               WHERE p.workspace_id = :workspace AND p.prospect_id = s.id)
              UNION ALL
              (SELECT 2, p.* FROM prospect p
               WHERE p.workspace_id = :workspace AND p.import_key = s.key AND p.import_key <> '')
              UNION ALL
              (SELECT 3, p.* FROM prospect p
               WHERE p.workspace_id = :workspace AND lower(p.email) = lower(s.email) AND p.email <> ''
                 AND (s.any_email OR p.import_key = '' OR lower(p.import_key) = lower(s.email))
               LIMIT 2)
              UNION ALL
              (SELECT 4, p.* FROM prospect p
               WHERE NOT s.any_names AND s.company <> '' AND p.workspace_id = :workspace
                 AND lower(p.company) = lower(s.company)
                 AND lower(p.first_name) = lower(s.first_name)
                 AND lower(p.last_name) = lower(s.last_name) AND p.import_key = ''
                 AND (p.email = '' OR s.email = '')
               LIMIT 2)
              UNION ALL
              (SELECT 4, p.* FROM prospect p
               WHERE s.any_names AND s.company <> '' AND p.workspace_id = :workspace
                 AND lower(p.company) = lower(s.company)
                 AND lower(p.first_name) = lower(s.first_name)
                 AND lower(p.last_name) = lower(s.last_name)
               LIMIT 2)
            ) m
            """)
        .bind("workspace", workspace)
        .bind("sought", Json.array(sought, ManyProspectsStore::json))
        .map(
            (row, context) -> new Found(row.getInt("n"), row.getInt("rank"), ProspectRow.read(row)))
        .list();
  }

  /** The digests of {@link Erasure} of all whose personal data were erased. */
  public static Set<String> erased(Handle handle, String workspace) {
    return handle
        .createQuery(
            """
            SELECT import_key FROM prospect
            WHERE workspace_id = :workspace AND import_key <> '' AND starts_with(import_key, :mark)
            """)
        .bind("workspace", workspace)
        .bind("mark", Erasure.MARK)
        .mapTo(String.class)
        .stream()
        .map(Erasure::digests)
        .flatMap(List::stream)
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Map<String, @Nullable Object> json(Sought sought) {
    Map<String, @Nullable Object> row = new LinkedHashMap<>();
    row.put("n", sought.n());
    row.put("id", Json.id(sought.id()));
    row.put("key", sought.key());
    row.put("email", sought.email());
    row.put("company", sought.company());
    row.put("first_name", sought.firstName());
    row.put("last_name", sought.lastName());
    row.put("any_email", sought.anyEmail());
    row.put("any_names", sought.anyNames());
    return row;
  }

  /** Some prospects, and nobody else changes them until the transaction ends. */
  public static List<KnownProspect> lock(
      Handle transaction, String workspace, Collection<UUID> ids) {
    return transaction
        .createQuery(
            """
            SELECT * FROM prospect WHERE workspace_id = :workspace AND prospect_id = ANY(:ids)
            ORDER BY prospect_id FOR UPDATE
            """)
        .bind("workspace", workspace)
        .bindArray("ids", UUID.class, ids)
        .map((row, context) -> ProspectRow.read(row))
        .list();
  }

  /**
   * Puts new prospects on file and says how many; one that is there by now stays as it is. Whoever
   * asked to be left alone under the same address or the same names is not to be contacted here
   * either.
   */
  public static int insert(Handle transaction, String workspace, List<KnownProspect> prospects) {
    return transaction
        .createUpdate(
            """
            INSERT INTO prospect (workspace_id, prospect_id, member_id, company, industry, region,
              first_name, role, asked_for_number, last_name, email, phone, stage, time_zone,
              calendar, deadline, sales_cycle_days, lead_since, agreed_on, handed_off_on,
              back_burner_on, unreachable, do_not_contact, not_before, gone, import_key,
              created_at)
            SELECT :workspace, r.prospect_id, r.member_id, r.company, r.industry, r.region,
              r.first_name, r.role, r.asked_for_number, r.last_name, r.email, r.phone, r.stage,
              r.time_zone, r.calendar, r.deadline, r.sales_cycle_days, r.lead_since, r.agreed_on,
              r.handed_off_on, r.back_burner_on, r.unreachable,
              r.do_not_contact
                OR r.email <> '' AND EXISTS (SELECT 1 FROM prospect p
                  WHERE p.workspace_id = :workspace AND lower(p.email) = lower(r.email)
                    AND p.email <> '' AND p.do_not_contact)
                OR r.company <> '' AND EXISTS (SELECT 1 FROM prospect p
                  WHERE p.workspace_id = :workspace AND lower(p.company) = lower(r.company)
                    AND lower(p.first_name) = lower(r.first_name)
                    AND lower(p.last_name) = lower(r.last_name) AND p.do_not_contact
                    AND NOT starts_with(p.import_key, :mark)),
              r.not_before, r.gone, r.import_key, r.created_at
            FROM jsonb_populate_recordset(NULL::prospect, :rows::jsonb) AS r
            ON CONFLICT DO NOTHING
            """)
        .bind("workspace", workspace)
        .bind("mark", Erasure.MARK)
        .bind("rows", Json.array(prospects, Json::prospect))
        .execute();
  }

  /** Keeps prospects that are on file as they are now. */
  public static int update(Handle transaction, String workspace, List<KnownProspect> prospects) {
    return transaction
        .createUpdate(
            """
            UPDATE prospect p SET member_id = r.member_id, company = r.company,
              industry = r.industry, region = r.region, first_name = r.first_name, role = r.role,
              asked_for_number = r.asked_for_number, last_name = r.last_name, email = r.email,
              phone = r.phone, stage = r.stage, time_zone = r.time_zone, calendar = r.calendar,
              deadline = r.deadline, sales_cycle_days = r.sales_cycle_days,
              lead_since = r.lead_since, agreed_on = r.agreed_on,
              handed_off_on = r.handed_off_on, back_burner_on = r.back_burner_on,
              unreachable = r.unreachable, do_not_contact = r.do_not_contact,
              not_before = r.not_before, gone = r.gone, import_key = r.import_key
            FROM jsonb_populate_recordset(NULL::prospect, :rows::jsonb) AS r
            WHERE p.workspace_id = :workspace AND p.prospect_id = r.prospect_id
            """)
        .bind("workspace", workspace)
        .bind("rows", Json.array(prospects, Json::prospect))
        .execute();
  }

  /** All prospects of a workspace, by id; to be read in a transaction, and closed. */
  public static ResultIterable<KnownProspect> all(Handle transaction, String workspace) {
    return transaction
        .createQuery("SELECT * FROM prospect WHERE workspace_id = :workspace ORDER BY prospect_id")
        .bind("workspace", workspace)
        .setFetchSize(ROWS_AT_A_TIME)
        .map((row, context) -> ProspectRow.read(row));
  }

  /**
   * Those whose personal data were not erased, by id; to be read in a transaction, and closed.
   *
   * @param owner the member who follows up on them; everybody's without one
   */
  public static ResultIterable<KnownProspect> present(
      Handle transaction, String workspace, Optional<String> owner) {
    return transaction
        .createQuery(
            """
            SELECT * FROM prospect
            WHERE workspace_id = :workspace AND (:owner = '' OR member_id = :owner)
              AND NOT starts_with(import_key, :mark)
            ORDER BY prospect_id
            """)
        .bind("workspace", workspace)
        .bind("owner", owner.orElse(""))
        .bind("mark", Erasure.MARK)
        .setFetchSize(ROWS_AT_A_TIME)
        .map((row, context) -> ProspectRow.read(row));
  }
}
