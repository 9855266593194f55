package salescoach.bot.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import salescoach.bot.admin.FollowUpStore;
import salescoach.bot.admin.GuidelineSettings;
import salescoach.bot.storage.Database;
import salescoach.draft.Context;
import salescoach.draft.Prospect;
import salescoach.draft.TeamRecent;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reads what is known around a draft, in one query: every review waits for it. */
final class SurroundingsStore {

  /** So many messages to a prospect are compared with a new one. */
  static final int MOST_HISTORY = 20;

  /** What counts as lately, where it is about the clients that a team names. */
  static final Duration LATELY = Duration.ofDays(30);

  /** Nobody's id: of a draft that is for nobody in particular. */
  private static final UUID NOBODY = new UUID(0, 0);

  private static final TypeReference<Map<String, Integer>> COUNTS = new TypeReference<>() {};

  private static final String QUERY =
      """
      WITH recent AS MATERIALIZED (
        SELECT DISTINCT draft_id FROM critique
        WHERE workspace_id = :workspace AND created_at >= :since AND draft_id <> :draft),
      named AS (
        SELECT client, count(*) AS drafts
        FROM client_named JOIN recent USING (draft_id)
        WHERE workspace_id = :workspace GROUP BY client)
      SELECT workspace.guidelines_off, workspace.time_zone, workspace.calendar,
        member.pace_wpm, member.time_zone AS own_zone,
        prospect.prospect_id, prospect.company, prospect.industry, prospect.region,
        prospect.first_name, prospect.role, prospect.asked_for_number,
        ARRAY(SELECT text FROM (
            SELECT text, touched_at, touch_id FROM touch
            WHERE workspace_id = :workspace AND prospect_id = :prospect AND touch_id <> :touch
              AND text <> ''
            ORDER BY touched_at DESC, touch_id DESC LIMIT :most) AS latest
          ORDER BY touched_at, touch_id) AS history,
        (SELECT touched_at FROM touch WHERE workspace_id = :workspace AND prospect_id = :prospect
          AND touch_id = :touch) AS used_at,
        (SELECT count(*) FROM recent) AS drafts,
        (SELECT jsonb_object_agg(client, drafts) FROM named)::text AS naming
      FROM workspace
        LEFT JOIN member ON member.workspace_id = workspace.workspace_id
          AND member.member_id = :member
        LEFT JOIN prospect ON prospect.workspace_id = workspace.workspace_id
          AND prospect.prospect_id = :prospect
      WHERE workspace.workspace_id = :workspace
      """;

  private final Database database;

  SurroundingsStore(Database database) {
    this.database = database;
  }

  /** What is known around that version of a draft. */
  Surroundings of(String workspace, StoredDraft draft, int version, Instant now) {
    return database.read(
        handle ->
            handle
                .createQuery(QUERY)
                .bind("workspace", workspace)
                .bind("member", draft.member())
                .bind("draft", draft.id())
                .bind("prospect", draft.prospectId().orElse(NOBODY))
                .bind("touch", draft.touchOf(version))
                .bind("since", now.minus(LATELY).atOffset(ZoneOffset.UTC))
                .bind("most", MOST_HISTORY)
                .map((row, context) -> surroundings(row))
                .one());
  }

  private static Surroundings surroundings(ResultSet row) throws SQLException {
    int pace = row.getInt("pace_wpm");
    boolean own = !row.wasNull();
    return new Surroundings(
        facts(row),
        List.of((String[]) row.getArray("history").getArray()),
        Optional.ofNullable(row.getObject("used_at", OffsetDateTime.class))
            .map(OffsetDateTime::toInstant),
        own ? pace : Context.USUAL_PACE_WPM,
        new TeamRecent(
            row.getInt("drafts"),
            Optional.ofNullable(row.getString("naming"))
                .map(counts -> JsonMapper.shared().readValue(counts, COUNTS))
                .orElse(Map.of())),
        GuidelineSettings.ids(row.getString("guidelines_off")),
        zone(row),
        row.getString("calendar"));
  }

  private static ZoneId zone(ResultSet row) throws SQLException {
    Optional<ZoneId> team = FollowUpStore.zone(row.getString("time_zone"));
    return Optional.ofNullable(row.getString("own_zone"))
        .flatMap(FollowUpStore::zone)
        .or(() -> team)
        .orElse(ZoneOffset.UTC);
  }

  private static Optional<Prospect> facts(ResultSet row) throws SQLException {
    return row.getObject("prospect_id") == null
        ? Optional.empty()
        : Optional.of(
            new Prospect(
                row.getString("company"),
                row.getString("industry"),
                row.getString("region"),
                row.getString("first_name"),
                row.getString("role"),
                row.getBoolean("asked_for_number")));
  }
}
