package salescoach.bot.curate;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import salescoach.bot.curate.message.ChangeKind;
import salescoach.bot.curate.message.PastChange;
import salescoach.bot.curate.message.TeamEntry;
import salescoach.bot.storage.Database;
import salescoach.playbook.entry.Entry;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * The tables of a team's entries and their history. Every change raises the workspace's revision in
 * the same transaction, by which other instances notice it.
 */
final class EntryStore {

  private static final TypeReference<List<UUID>> IDS = new TypeReference<>() {};

  private final Database database;

  EntryStore(Database database) {
    this.database = database;
  }

  /** All of a team's entries, the retired ones too, by id. */
  List<TeamEntry> entries(String workspace) {
    return database.read(
        handle ->
            handle
                .createQuery(
                    """
                    SELECT * FROM playbook_entry WHERE workspace_id = :workspace
                    ORDER BY entry_id COLLATE "C"
                    """)
                .bind("workspace", workspace)
                .map((row, context) -> entry(row))
                .list());
  }

  Optional<TeamEntry> entry(String workspace, String id) {
    return database.read(
        handle ->
            handle
                .createQuery(
                    """
                    SELECT * FROM playbook_entry
                    WHERE workspace_id = :workspace AND entry_id = :entry
                    """)
                .bind("workspace", workspace)
                .bind("entry", id)
                .map((row, context) -> entry(row))
                .findOne());
  }

  /** An entry's changes, the latest first. */
  List<PastChange> history(String workspace, String id, int most) {
    return database.read(
        handle ->
            handle
                .createQuery(
                    """
                    SELECT * FROM playbook_history
                    WHERE workspace_id = :workspace AND entry_id = :entry
                    ORDER BY version DESC LIMIT :most
                    """)
                .bind("workspace", workspace)
                .bind("entry", id)
                .bind("most", most)
                .map((row, context) -> change(row))
                .list());
  }

  /** Counts the changes of a workspace's playbook; 0 where there was none. */
  long revision(String workspace) {
    return database.read(
        handle ->
            handle
                .createQuery(
                    "SELECT revision FROM playbook_revision WHERE workspace_id = :workspace")
                .bind("workspace", workspace)
                .mapTo(Long.class)
                .findOne()
                .orElse(0L));
  }

  /** When the team last found that a built-in entry still holds, by the entry's id. */
  Map<String, LocalDate> reviewed(String workspace) {
    return database.read(
        handle ->
            handle
                .createQuery("SELECT * FROM playbook_review WHERE workspace_id = :workspace")
                .bind("workspace", workspace)
                .reduceRows(
                    new java.util.HashMap<String, LocalDate>(),
                    (all, row) -> {
                      all.put(
                          row.getColumn("entry_id", String.class),
                          row.getColumn("reviewed", LocalDate.class));
                      return all;
                    }));
  }

  /**
   * Makes a change, unless the entry has moved on since the version that it is based on.
   *
   * @return whether it was made, now or at an earlier try
   */
  boolean make(Handle transaction, String workspace, Change change) {
    if (isMade(transaction, workspace, change)) {
      return true;
    }
    boolean made =
        change.basedOn() == 0
            ? created(transaction, workspace, change)
            : changed(transaction, workspace, change);
    if (made) {
      remember(transaction, workspace, change);
      raise(transaction, workspace);
    }
    return made;
  }

  /** Notes which questions a change answered, beside those that it is known to have answered. */
  void noteAnswers(Handle transaction, String workspace, Change change, List<UUID> questions) {
    transaction
        .createUpdate(
            """
            UPDATE playbook_history SET answers = answers || :answers::jsonb
            WHERE workspace_id = :workspace AND entry_id = :entry AND change_key = :key
            """)
        .bind("answers", JsonMapper.shared().writeValueAsString(questions))
        .bind("workspace", workspace)
        .bind("entry", change.entry().id())
        .bind("key", change.key())
        .execute();
  }

  /** The questions that a change answered. */
  List<UUID> answers(String workspace, Change change) {
    return database
        .read(
            handle ->
                handle
                    .createQuery(
                        """
                        SELECT answers FROM playbook_history
                        WHERE workspace_id = :workspace AND entry_id = :entry AND change_key = :key
                        """)
                    .bind("workspace", workspace)
                    .bind("entry", change.entry().id())
                    .bind("key", change.key())
                    .map((row, context) -> ids(row))
                    .findOne())
        .orElse(List.of());
  }

  /** Notes that a built-in entry still holds. */
  void review(Handle transaction, String workspace, String id, LocalDate today, String member) {
    transaction
        .createUpdate(
            """
            INSERT INTO playbook_review (workspace_id, entry_id, reviewed, reviewed_by)
            VALUES (:workspace, :entry, :today, :member)
            ON CONFLICT (workspace_id, entry_id) DO UPDATE SET reviewed = :today,
              reviewed_by = :member
            """)
        .bind("workspace", workspace)
        .bind("entry", id)
        .bind("today", today)
        .bind("member", member)
        .execute();
    raise(transaction, workspace);
  }

  /** Whether a change was made at an earlier try. */
  boolean isMade(Handle transaction, String workspace, Change change) {
    return transaction
        .createQuery(
            """
            SELECT count(*) > 0 FROM playbook_history
            WHERE workspace_id = :workspace AND entry_id = :entry AND change_key = :key
            """)
        .bind("workspace", workspace)
        .bind("entry", change.entry().id())
        .bind("key", change.key())
        .mapTo(Boolean.class)
        .one();
  }

  private static boolean created(Handle transaction, String workspace, Change change) {
    return transaction
            .createUpdate(
                """
                INSERT INTO playbook_entry (workspace_id, entry_id, version, retired, content,
                  changed_by, changed_at)
                VALUES (:workspace, :entry, 1, :retired, :content::jsonb, :by, :at)
                ON CONFLICT (workspace_id, entry_id) DO NOTHING
                """)
            .bind("workspace", workspace)
            .bind("entry", change.entry().id())
            .bind("retired", change.kind() == ChangeKind.RETIRED)
            .bind("content", JsonMapper.shared().writeValueAsString(change.entry()))
            .bind("by", change.by())
            .bind("at", change.at().atOffset(ZoneOffset.UTC))
            .execute()
        == 1;
  }

  private static boolean changed(Handle transaction, String workspace, Change change) {
    return transaction
            .createUpdate(
                """
                UPDATE playbook_entry SET version = version + 1, retired = :retired,
                  content = :content::jsonb, changed_by = :by, changed_at = :at
                WHERE workspace_id = :workspace AND entry_id = :entry AND version = :version
                """)
            .bind("retired", change.kind() == ChangeKind.RETIRED)
            .bind("content", JsonMapper.shared().writeValueAsString(change.entry()))
            .bind("by", change.by())
            .bind("at", change.at().atOffset(ZoneOffset.UTC))
            .bind("workspace", workspace)
            .bind("entry", change.entry().id())
            .bind("version", change.basedOn())
            .execute()
        == 1;
  }

  private static void remember(Handle transaction, String workspace, Change change) {
    transaction
        .createUpdate(
            """
            INSERT INTO playbook_history (workspace_id, entry_id, version, kind, content,
              change_key, answers, changed_by, changed_at)
            VALUES (:workspace, :entry, :version, :kind, :content::jsonb, :key, '[]', :by, :at)
            """)
        .bind("workspace", workspace)
        .bind("entry", change.entry().id())
        .bind("version", change.basedOn() + 1)
        .bind("kind", change.kind().id())
        .bind("content", JsonMapper.shared().writeValueAsString(change.entry()))
        .bind("key", change.key())
        .bind("by", change.by())
        .bind("at", change.at().atOffset(ZoneOffset.UTC))
        .execute();
  }

  private static void raise(Handle transaction, String workspace) {
    transaction
        .createUpdate(
            """
            INSERT INTO playbook_revision (workspace_id, revision) VALUES (:workspace, 1)
            ON CONFLICT (workspace_id) DO UPDATE SET revision = playbook_revision.revision + 1
            """)
        .bind("workspace", workspace)
        .execute();
  }

  private static TeamEntry entry(ResultSet row) throws SQLException {
    return new TeamEntry(
        JsonMapper.shared().readValue(row.getString("content"), Entry.class),
        row.getInt("version"),
        row.getBoolean("retired"),
        row.getString("changed_by"),
        row.getObject("changed_at", OffsetDateTime.class).toInstant());
  }

  private static PastChange change(ResultSet row) throws SQLException {
    return new PastChange(
        row.getInt("version"),
        ChangeKind.of(row.getString("kind")),
        JsonMapper.shared().readValue(row.getString("content"), Entry.class),
        ids(row).size(),
        row.getString("changed_by"),
        row.getObject("changed_at", OffsetDateTime.class).toInstant());
  }

  private static List<UUID> ids(ResultSet row) throws SQLException {
    return JsonMapper.shared().readValue(row.getString("answers"), IDS);
  }
}
