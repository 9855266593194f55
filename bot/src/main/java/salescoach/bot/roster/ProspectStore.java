package salescoach.bot.roster;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlStatement;
import salescoach.bot.storage.Database;
import salescoach.cadence.Standing;
import salescoach.draft.Prospect;

/** The table of prospects. */
public final class ProspectStore {

  private final Database database;

  public ProspectStore(Database database) {
    this.database = database;
  }

  private static final String BEGINNING =
      "SELECT * FROM prospect WHERE workspace_id = :workspace AND (starts_with("
          + Folding.sql("company")
          + ", :typed) OR starts_with("
          + Folding.sql("first_name")
          + ", :typed)) ORDER BY company, first_name, prospect_id LIMIT :most";

  private static final String ALIKE =
      "SELECT * FROM prospect WHERE workspace_id = :workspace"
          + " AND (email <> '' AND lower(email) = lower(:email)"
          + " OR :word <> '' AND strpos(translate("
          + Folding.sql("(company || ' ' || first_name || ' ' || last_name)")
          + ", '.''’', ''), :word) > 0)"
          + " ORDER BY do_not_contact DESC, email <> '' AND lower(email) = lower(:email) DESC,"
          + " created_at, prospect_id LIMIT :most";

  /**
   * The prospects whose company or first name begins with what was typed, with or without accents,
   * by company.
   */
  public List<KnownProspect> beginning(String workspace, String typed, int most) {
    return database.read(
        handle ->
            handle
                .createQuery(BEGINNING)
                .bind("workspace", workspace)
                .bind("typed", Folding.fold(typed.strip()))
                .bind("most", most)
                .map((row, context) -> ProspectRow.read(row))
                .list());
  }

  /**
   * Who may be the same as somebody, those first who are not to be contacted.
   *
   * @param email of whom it is the address, too; empty for nobody
   * @param word that stands in the company or the name, {@link Folding#fold folded} and without
   *     dots and apostrophes
   */
  public List<KnownProspect> alike(
      Handle handle, String workspace, String email, String word, int most) {
    return handle
        .createQuery(ALIKE)
        .bind("workspace", workspace)
        .bind("email", email)
        .bind("word", word)
        .bind("most", most)
        .map((row, context) -> ProspectRow.read(row))
        .list();
  }

  /** Whose personal data were erased, and who are not to be contacted. */
  public List<KnownProspect> erased(Handle handle, String workspace) {
    return handle
        .createQuery(
            """
            SELECT * FROM prospect
            WHERE workspace_id = :workspace AND import_key <> '' AND starts_with(import_key, :mark)
              AND do_not_contact
            """)
        .bind("workspace", workspace)
        .bind("mark", Erasure.MARK)
        .map((row, context) -> ProspectRow.read(row))
        .list();
  }

  /** All prospects of a member, by company. */
  public List<KnownProspect> ofMember(String workspace, String member) {
    return database.read(
        handle ->
            handle
                .createQuery(
                    """
                    SELECT * FROM prospect
                    WHERE workspace_id = :workspace AND member_id = :member
                    ORDER BY company, first_name, prospect_id
                    """)
                .bind("workspace", workspace)
                .bind("member", member)
                .map((row, context) -> ProspectRow.read(row))
                .list());
  }

  /** One prospect. */
  public Optional<KnownProspect> prospect(String workspace, UUID id) {
    return database.read(handle -> prospect(handle, workspace, id, ""));
  }

  /** The same in a transaction, and nobody else changes it until that ends. */
  public Optional<KnownProspect> lock(Handle transaction, String workspace, UUID id) {
    return prospect(transaction, workspace, id, "FOR UPDATE");
  }

  private static Optional<KnownProspect> prospect(
      Handle handle, String workspace, UUID id, String lock) {
    return handle
        .createQuery(
            "SELECT * FROM prospect WHERE workspace_id = :workspace AND prospect_id = :id " + lock)
        .bind("workspace", workspace)
        .bind("id", id)
        .map((row, context) -> ProspectRow.read(row))
        .findOne();
  }

  /** Keeps a prospect as it is now; when it was put on file stays as it was. */
  public void save(Handle transaction, String workspace, KnownProspect prospect) {
    bound(
            transaction.createUpdate(
                """
                INSERT INTO prospect (workspace_id, prospect_id, member_id, company, industry,
                  region, first_name, role, asked_for_number, last_name, email, phone, stage,
                  time_zone, calendar, deadline, sales_cycle_days, lead_since, agreed_on,
                  handed_off_on, back_burner_on, unreachable, do_not_contact, not_before, gone,
                  import_key, created_at)
                VALUES (:workspace, :id, :owner, :company, :industry, :region, :first_name, :role,
                  :asked, :last_name, :email, :phone, :stage, :zone, :calendar, :deadline, :cycle,
                  :lead_since, :agreed, :handed_off, :back_burner, :unreachable, :do_not_contact,
                  :not_before, :gone, :import_key, :created)
                ON CONFLICT (workspace_id, prospect_id) DO UPDATE SET member_id = :owner,
                  company = :company, industry = :industry, region = :region,
                  first_name = :first_name, role = :role, asked_for_number = :asked,
                  last_name = :last_name, email = :email, phone = :phone, stage = :stage,
                  time_zone = :zone, calendar = :calendar, deadline = :deadline,
                  sales_cycle_days = :cycle, lead_since = :lead_since, agreed_on = :agreed,
                  handed_off_on = :handed_off, back_burner_on = :back_burner,
                  unreachable = :unreachable, do_not_contact = :do_not_contact,
                  not_before = :not_before, gone = :gone, import_key = :import_key
                """),
            prospect)
        .bind("workspace", workspace)
        .execute();
  }

  private static <S extends SqlStatement<S>> S bound(S statement, KnownProspect prospect) {
    Prospect facts = prospect.facts();
    Standing standing = prospect.standing();
    return statement
        .bind("id", prospect.id())
        .bind("owner", prospect.owner())
        .bind("company", facts.company())
        .bind("industry", facts.industry())
        .bind("region", facts.region())
        .bind("first_name", facts.firstName())
        .bind("role", facts.role())
        .bind("asked", facts.askedForNumber())
        .bind("last_name", prospect.contact().lastName())
        .bind("email", prospect.contact().email())
        .bind("phone", prospect.contact().phone())
        .bind("stage", standing.stage().id())
        .bind("zone", prospect.zone())
        .bind("calendar", prospect.calendar())
        .bind("deadline", standing.deadline())
        .bind("cycle", standing.salesCycleDays())
        .bind("lead_since", standing.leadSince())
        .bind("agreed", standing.agreedOn())
        .bind("handed_off", standing.handedOffOn())
        .bind("back_burner", standing.backBurnerOn())
        .bind("unreachable", ChannelColumn.unreachable(standing.reachable()))
        .bind("do_not_contact", standing.doNotContact())
        .bind("not_before", standing.notBefore())
        .bind("gone", standing.gone())
        .bind("import_key", prospect.importKey())
        .bind("created", prospect.createdAt().atOffset(ZoneOffset.UTC));
  }
}
