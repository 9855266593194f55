package salescoach.bot.nudge;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import salescoach.bot.nudge.message.WordMessages.Left;

/** What the reminder reads and writes of the team and its members. */
final class TeamStore {

  private record Name(String member, String name) {}

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

  /** Members' names, as far as they are known. */
  Map<String, String> names(Handle handle, String workspace, Collection<String> members) {
    return handle
        .createQuery(
            """
            SELECT member_id, name FROM member
            WHERE workspace_id = :workspace AND member_id = ANY(:members)
            """)
        .bind("workspace", workspace)
        .bindArray("members", String.class, members)
        .map((row, context) -> new Name(row.getString("member_id"), row.getString("name")))
        .list()
        .stream()
        .collect(Collectors.toMap(Name::member, Name::name));
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
