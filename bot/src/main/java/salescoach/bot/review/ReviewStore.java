package salescoach.bot.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import salescoach.bot.storage.Database;
import salescoach.draft.Medium;
import salescoach.draft.Prospect;
import tools.jackson.databind.json.JsonMapper;

/** The tables of drafts, of their versions, and of the faults that reps took back. */
final class ReviewStore {

  private final Database database;

  ReviewStore(Database database) {
    this.database = database;
  }

  /** A draft, if it is that member's: nobody else has any business with it. */
  Optional<StoredDraft> ownDraft(String workspace, String member, UUID id) {
    return database.read(
        handle ->
            handle
                .createQuery(
                    """
                    SELECT * FROM draft
                    WHERE workspace_id = :workspace AND member_id = :member AND draft_id = :id
                    """)
                .bind("workspace", workspace)
                .bind("member", member)
                .bind("id", id)
                .map((row, context) -> draft(row))
                .findOne());
  }

  /**
   * The member's draft whose thread that is: opened by the rep's own message, or by a review of it.
   */
  Optional<StoredDraft> ownDraftOfThread(
      String workspace, String member, String channel, String thread) {
    return database.read(
        handle ->
            handle
                .createQuery(
                    """
                    SELECT * FROM draft
                    WHERE workspace_id = :workspace AND member_id = :member
                      AND channel_id = :channel
                      AND (root_ts = :thread OR draft_id IN (
                        SELECT draft_id FROM critique
                        WHERE workspace_id = :workspace AND message_ts = :thread))
                    ORDER BY created_at LIMIT 1
                    """)
                .bind("workspace", workspace)
                .bind("member", member)
                .bind("channel", channel)
                .bind("thread", thread)
                .map((row, context) -> draft(row))
                .findOne());
  }

  /** All versions, oldest first. */
  List<StoredVersion> versions(String workspace, UUID id) {
    return database.read(
        handle ->
            handle
                .createQuery(
                    """
                    SELECT version, text, score FROM critique
                    WHERE workspace_id = :workspace AND draft_id = :id ORDER BY version
                    """)
                .bind("workspace", workspace)
                .bind("id", id)
                .map(
                    (row, context) ->
                        new StoredVersion(
                            row.getInt("version"), row.getString("text"), row.getInt("score")))
                .list());
  }

  /** What was done about a version since its review; about one that is still to come: nothing. */
  Standing standing(String workspace, UUID id, int version) {
    return database.read(
        handle ->
            handle
                .createQuery(
                    """
                    SELECT ARRAY(SELECT fault FROM dismissal
                        WHERE workspace_id = :workspace AND draft_id = :id) AS dismissed,
                      EXISTS (SELECT 1 FROM share
                        WHERE workspace_id = :workspace AND draft_id = :id
                          AND version = :version) AS shared,
                      EXISTS (SELECT 1 FROM script JOIN critique
                          ON critique.workspace_id = script.workspace_id
                          AND critique.draft_id = script.script_id
                          AND critique.text = script.text
                        WHERE script.workspace_id = :workspace AND script_id = :id
                          AND version = :version) AS kept
                    """)
                .bind("workspace", workspace)
                .bind("id", id)
                .bind("version", version)
                .map(
                    (row, context) ->
                        new Standing(
                            Set.of((String[]) row.getArray("dismissed").getArray()),
                            row.getBoolean("shared"),
                            row.getBoolean("kept")))
                .one());
  }

  void save(Handle transaction, String workspace, StoredDraft draft, Instant now) {
    transaction
        .createUpdate(
            """
            INSERT INTO draft (workspace_id, draft_id, member_id, medium, medium_guessed, prospect,
              prospect_id, channel_id, root_ts, created_at)
            VALUES (:workspace, :id, :member, :medium, :guessed, :prospect::jsonb, :prospect_id,
              :channel, :root, :now)
            ON CONFLICT (workspace_id, draft_id) DO UPDATE SET medium = :medium,
              medium_guessed = :guessed, prospect = :prospect::jsonb, prospect_id = :prospect_id,
              channel_id = :channel, root_ts = :root
            """)
        .bind("workspace", workspace)
        .bind("id", draft.id())
        .bind("member", draft.member())
        .bind("medium", draft.medium().id())
        .bind("guessed", draft.guessed())
        .bind("prospect", JsonMapper.shared().writeValueAsString(draft.prospect()))
        .bind("prospect_id", draft.prospectId())
        .bind("channel", draft.channel())
        .bind("root", draft.root())
        .bind("now", now.atOffset(ZoneOffset.UTC))
        .execute();
  }

  /** Sets what a draft is read as, if it is still there. */
  void setMedium(Handle transaction, String workspace, StoredDraft draft) {
    transaction
        .createUpdate(
            """
            UPDATE draft SET medium = :medium, medium_guessed = :guessed
            WHERE workspace_id = :workspace AND draft_id = :id
            """)
        .bind("workspace", workspace)
        .bind("id", draft.id())
        .bind("medium", draft.medium().id())
        .bind("guessed", draft.guessed())
        .execute();
  }

  /** Adds a version; fails where another came first, so that the work is done again after it. */
  void add(
      Handle transaction,
      String workspace,
      UUID draft,
      StoredVersion version,
      String result,
      String messageTs,
      Instant now) {
    transaction
        .createUpdate(
            """
            INSERT INTO critique (workspace_id, draft_id, version, text, score, result, message_ts,
              created_at)
            VALUES (:workspace, :draft, :version, :text, :score, :result::jsonb, :message, :now)
            """)
        .bind("workspace", workspace)
        .bind("draft", draft)
        .bind("version", version.version())
        .bind("text", version.text())
        .bind("score", version.score())
        .bind("result", result)
        .bind("message", messageTs)
        .bind("now", now.atOffset(ZoneOffset.UTC))
        .execute();
  }

  /** Puts another verdict in the place of a version's: it was read as another medium, say. */
  void judgeAgain(
      Handle transaction, String workspace, UUID draft, int version, int score, String result) {
    transaction
        .createUpdate(
            """
            UPDATE critique SET score = :score, result = :result::jsonb
            WHERE workspace_id = :workspace AND draft_id = :draft AND version = :version
            """)
        .bind("workspace", workspace)
        .bind("draft", draft)
        .bind("version", version)
        .bind("score", score)
        .bind("result", result)
        .execute();
  }

  /** Keeps that a fault was taken back, if the draft is still there. */
  void dismiss(Handle transaction, String workspace, UUID draft, Dismissal dismissal, Instant now) {
    transaction
        .createUpdate(
            """
            INSERT INTO dismissal (workspace_id, draft_id, fault, version, quote, reason, words,
              created_at)
            SELECT workspace_id, draft_id, :fault, :version, :quote, :reason, :words, :now
            FROM draft WHERE workspace_id = :workspace AND draft_id = :draft
            ON CONFLICT (workspace_id, draft_id, fault) DO NOTHING
            """)
        .bind("workspace", workspace)
        .bind("draft", draft)
        .bind("fault", dismissal.fault())
        .bind("version", dismissal.version())
        .bind("quote", dismissal.quote())
        .bind("reason", dismissal.reason())
        .bind("words", dismissal.words())
        .bind("now", now.atOffset(ZoneOffset.UTC))
        .execute();
  }

  /** The managers who got that version. */
  Set<String> sharedWith(String workspace, UUID draft, int version) {
    return database.read(
        handle ->
            handle
                .createQuery(
                    """
                    SELECT manager_id FROM share
                    WHERE workspace_id = :workspace AND draft_id = :draft AND version = :version
                    """)
                .bind("workspace", workspace)
                .bind("draft", draft)
                .bind("version", version)
                .mapTo(String.class)
                .set());
  }

  /** Keeps that a manager got a version, if the draft is still there. */
  void share(
      Handle transaction, String workspace, UUID draft, int version, String manager, Instant now) {
    transaction
        .createUpdate(
            """
            INSERT INTO share (workspace_id, draft_id, version, manager_id, shared_at)
            SELECT workspace_id, draft_id, :version, :manager, :now FROM draft
            WHERE workspace_id = :workspace AND draft_id = :draft
            ON CONFLICT (workspace_id, draft_id, version, manager_id) DO NOTHING
            """)
        .bind("workspace", workspace)
        .bind("draft", draft)
        .bind("version", version)
        .bind("manager", manager)
        .bind("now", now.atOffset(ZoneOffset.UTC))
        .execute();
  }

  private static StoredDraft draft(ResultSet row) throws SQLException {
    return new StoredDraft(
        row.getObject("draft_id", UUID.class),
        row.getString("member_id"),
        Medium.of(row.getString("medium")).orElseThrow(),
        row.getBoolean("medium_guessed"),
        JsonMapper.shared().readValue(row.getString("prospect"), Prospect.class),
        Optional.ofNullable(row.getObject("prospect_id", UUID.class)),
        row.getString("channel_id"),
        row.getString("root_ts"));
  }
}
