package salescoach.bot.review;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import tools.jackson.databind.json.JsonMapper;

/** What is kept of whom a draft is for, whether it went out, and whom it names. */
final class UseStore {

  /** Sets whom a draft is for, if it is still there. */
  void setProspect(Handle transaction, String workspace, StoredDraft draft) {
    transaction
        .createUpdate(
            """
            UPDATE draft SET prospect = :prospect::jsonb, prospect_id = :prospect_id
            WHERE workspace_id = :workspace AND draft_id = :id
            """)
        .bind("workspace", workspace)
        .bind("id", draft.id())
        .bind("prospect", JsonMapper.shared().writeValueAsString(draft.prospect()))
        .bind("prospect_id", draft.prospectId())
        .execute();
  }

  /** Keeps which version of a draft went out. */
  void use(Handle transaction, String workspace, UUID draft, int version, Instant now) {
    transaction
        .createUpdate(
            """
            UPDATE draft SET used_version = :version, used_at = :now
            WHERE workspace_id = :workspace AND draft_id = :draft
            """)
        .bind("workspace", workspace)
        .bind("draft", draft)
        .bind("version", version)
        .bind("now", now.atOffset(ZoneOffset.UTC))
        .execute();
  }

  /** Keeps which clients a draft names, unless there is a later version of it than this one. */
  void name(Handle transaction, String workspace, UUID draft, int version, Set<String> clients) {
    boolean latest =
        transaction
            .createQuery(
                """
                SELECT max(version) = :version FROM critique
                WHERE workspace_id = :workspace AND draft_id = :draft
                """)
            .bind("workspace", workspace)
            .bind("draft", draft)
            .bind("version", version)
            .mapTo(Boolean.class)
            .findOne()
            .orElse(false);
    if (!latest) {
      return;
    }
    transaction
        .createUpdate(
            """
            DELETE FROM client_named WHERE workspace_id = :workspace AND draft_id = :draft
              AND NOT client = ANY(:clients)
            """)
        .bind("workspace", workspace)
        .bind("draft", draft)
        .bindArray("clients", String.class, clients)
        .execute();
    transaction
        .createUpdate(
            """
            INSERT INTO client_named (workspace_id, draft_id, client)
            SELECT :workspace, :draft, client FROM unnest(:clients) AS client
            ON CONFLICT (workspace_id, draft_id, client) DO NOTHING
            """)
        .bind("workspace", workspace)
        .bind("draft", draft)
        .bindArray("clients", String.class, clients)
        .execute();
  }
}
