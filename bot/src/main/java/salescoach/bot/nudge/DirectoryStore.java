package salescoach.bot.nudge;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** What the directory reads and writes of members. */
final class DirectoryStore {

  /**
   * A member as the coach knows it.
   *
   * @param zone as Slack had it; empty where it had none
   * @param next when the next morning is; nothing for who has none
   */
  record Known(
      String member,
      String name,
      String zone,
      LocalTime at,
      boolean deactivated,
      Optional<Instant> next) {}

  /** All members who have a row; nobody else changes them. */
  List<Known> lock(Handle transaction, String workspace) {
    return transaction
        .createQuery(
            "SELECT * FROM member WHERE workspace_id = :workspace ORDER BY member_id FOR UPDATE")
        .bind("workspace", workspace)
        .map((row, context) -> known(row))
        .list();
  }

  private static Known known(ResultSet row) throws SQLException {
    return new Known(
        row.getString("member_id"),
        row.getString("name"),
        row.getString("time_zone"),
        row.getObject("nudge_at", LocalTime.class),
        row.getBoolean("deactivated"),
        Optional.ofNullable(row.getObject("next_nudge_at", OffsetDateTime.class))
            .map(OffsetDateTime::toInstant));
  }

  /** Keeps what Slack says of members now, and when their mornings are by that. */
  void save(Handle transaction, String workspace, List<Known> members) {
    transaction
        .createUpdate(
            """
            UPDATE member SET name = fresh.name, time_zone = fresh.zone,
              deactivated = fresh.deactivated, next_nudge_at = nullif(fresh.next, '')::timestamptz
            FROM unnest(:members, :names, :zones, :gone, :nexts)
              AS fresh (member_id, name, zone, deactivated, next)
            WHERE member.workspace_id = :workspace AND member.member_id = fresh.member_id
            """)
        .bindArray("members", String.class, members.stream().map(Known::member).toList())
        .bindArray("names", String.class, members.stream().map(Known::name).toList())
        .bindArray("zones", String.class, members.stream().map(Known::zone).toList())
        .bindArray("gone", Boolean.class, members.stream().map(Known::deactivated).toList())
        .bindArray(
            "nexts",
            String.class,
            members.stream().map(it -> it.next().map(Instant::toString).orElse("")).toList())
        .bind("workspace", workspace)
        .execute();
  }

  /**
   * Who has prospects, or is a manager, and no morning yet. The owners are looked up one after the
   * other in their index: there may be a million prospects, and few are owners.
   */
  List<String> unplanned(Handle handle, String workspace) {
    return handle
        .createQuery(
            """
            WITH RECURSIVE owner (member_id) AS (
              (SELECT member_id FROM prospect
                WHERE workspace_id = :workspace AND member_id > ''
                ORDER BY member_id LIMIT 1)
              UNION ALL
              SELECT (SELECT p.member_id FROM prospect p
                WHERE p.workspace_id = :workspace AND p.member_id > owner.member_id
                ORDER BY p.member_id LIMIT 1)
              FROM owner WHERE owner.member_id IS NOT NULL)
            SELECT member_id FROM owner WHERE member_id IS NOT NULL AND NOT EXISTS (
              SELECT 1 FROM member m WHERE m.workspace_id = :workspace
                AND m.member_id = owner.member_id
                AND (m.next_nudge_at IS NOT NULL OR m.deactivated))
            UNION
            SELECT member_id FROM member WHERE workspace_id = :workspace AND manager
              AND next_nudge_at IS NULL AND NOT deactivated
            """)
        .bind("workspace", workspace)
        .mapTo(String.class)
        .list();
  }

  /** Says when a member is to be looked at first, unless somebody said so meanwhile. */
  void begin(Handle transaction, String workspace, String member, Instant next) {
    transaction
        .createUpdate(
            """
            INSERT INTO member (workspace_id, member_id, next_nudge_at)
            VALUES (:workspace, :member, :next)
            ON CONFLICT (workspace_id, member_id) DO UPDATE
              SET next_nudge_at = coalesce(member.next_nudge_at, :next)
            """)
        .bind("workspace", workspace)
        .bind("member", member)
        .bind("next", next.atOffset(ZoneOffset.UTC))
        .execute();
  }
}
