package salescoach.bot.nudge;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import salescoach.bot.nudge.message.WordMessages.Left;

/** What the reminder reads and writes of the team and its members. */
final class TeamStore {

  /**
   * Somebody's day.
   *
   * @param name empty where it is not known
   * @param due how many follow-ups are due
   * @param done whether nothing is left of what was planned
   */
  record Rep(String name, int due, boolean done) {}

  /** Whether it is time to look at the team's channel; nobody else does until the end. */
  boolean lock(Handle transaction, String workspace, Instant now) {
    return transaction
        .createQuery(
            """
            SELECT true FROM workspace
            WHERE workspace_id = :workspace AND channel_id <> '' AND channel_trouble = ''
              AND (next_channel_at IS NULL OR next_channel_at <= :now)
            FOR UPDATE SKIP LOCKED
            """)
        .bind("workspace", workspace)
        .bind("now", now.atOffset(ZoneOffset.UTC))
        .mapTo(Boolean.class)
        .findOne()
        .isPresent();
  }

  /** Says when the channel is to be looked at again. */
  void setNext(Handle transaction, String workspace, Optional<Instant> next) {
    transaction
        .createUpdate(
            "UPDATE workspace SET next_channel_at = :next WHERE workspace_id = :workspace")
        .bind("next", next.map(at -> at.atOffset(ZoneOffset.UTC)))
        .bind("workspace", workspace)
        .execute();
  }

  /** Keeps why a channel can't be written to; false if that is known, or it is another by now. */
  boolean trouble(Handle transaction, String workspace, String channel, String error) {
    return transaction
            .createUpdate(
                """
                UPDATE workspace SET channel_trouble = :error, next_channel_at = NULL
                WHERE workspace_id = :workspace AND channel_id = :channel AND channel_trouble = ''
                """)
            .bind("error", error)
            .bind("workspace", workspace)
            .bind("channel", channel)
            .execute()
        == 1;
  }

  /** Keeps that somebody left; false if that is known. */
  boolean left(Handle transaction, String workspace, String member) {
    return transaction
            .createUpdate(
                """
                UPDATE member SET deactivated = true, next_nudge_at = NULL
                WHERE workspace_id = :workspace AND member_id = :member AND NOT deactivated
                """)
            .bind("workspace", workspace)
            .bind("member", member)
            .execute()
        == 1;
  }

  /** Who has follow-ups on a local day. */
  List<Rep> reps(Handle handle, String workspace, LocalDate on) {
    return handle
        .createQuery(
            """
            SELECT p.due, NOT p.steps @> '[{"state": "open"}]' AS done, coalesce(m.name, '') AS name
            FROM day_plan p LEFT JOIN member m
              ON m.workspace_id = p.workspace_id AND m.member_id = p.member_id
            WHERE p.workspace_id = :workspace AND p.local_date = :on AND p.state = 'planned'
              AND p.due > 0
            """)
        .bind("workspace", workspace)
        .bind("on", on)
        .map(
            (row, context) ->
                new Rep(row.getString("name"), row.getInt("due"), row.getBoolean("done")))
        .list();
  }

  /** Who left, and has prospects still. */
  List<Left> left(Handle handle, String workspace) {
    return handle
        .createQuery(
            """
            SELECT m.name, count(*) AS prospects
            FROM member m JOIN prospect p
              ON p.workspace_id = m.workspace_id AND p.member_id = m.member_id
            WHERE m.workspace_id = :workspace AND m.deactivated
              AND p.stage NOT IN ('won', 'lost') AND NOT p.do_not_contact
            GROUP BY m.member_id, m.name ORDER BY count(*) DESC, m.member_id
            """)
        .bind("workspace", workspace)
        .map((row, context) -> new Left(row.getString("name"), row.getInt("prospects")))
        .list();
  }

  /**
   * Who is told of what stands in the way: the first who has the role and is there, or else the
   * first who has the other.
   *
   * @param manager whether it concerns managers rather than admins
   */
  Optional<String> keeper(Handle handle, String workspace, boolean manager) {
    return handle
        .createQuery(
            """
            SELECT member_id FROM member
            WHERE workspace_id = :workspace AND (admin OR manager) AND NOT deactivated
            ORDER BY CASE WHEN :manager THEN manager ELSE admin END DESC, member_id LIMIT 1
            """)
        .bind("workspace", workspace)
        .bind("manager", manager)
        .mapTo(String.class)
        .findOne();
  }
}
