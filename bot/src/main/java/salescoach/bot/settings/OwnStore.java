package salescoach.bot.settings;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import salescoach.bot.roster.ChannelColumn;

/** Keeps what members set, and leaves alone whatever else is known of them. */
final class OwnStore {

  private OwnStore() {}

  /**
   * Keeps a member's settings. A morning that is waiting to be looked at just now stays, or it
   * would be left out; whoever has no prospects has none.
   *
   * @param next the morning that comes next by what was chosen; in the past where it is today's
   */
  static void save(
      Handle transaction,
      String workspace,
      String member,
      OwnForm chosen,
      Instant next,
      Instant now) {
    transaction
        .createUpdate(
            """
            INSERT INTO member (workspace_id, member_id, nudge_at, nudge_days, unused_channels,
              paused_until)
            VALUES (:workspace, :member, :at, :days, :unused, :paused)
            ON CONFLICT (workspace_id, member_id) DO UPDATE SET nudge_at = :at,
              nudge_days = :days, unused_channels = :unused, paused_until = :paused,
              next_nudge_at = CASE WHEN member.next_nudge_at > :now THEN :next
                ELSE member.next_nudge_at END
            """)
        .bind("workspace", workspace)
        .bind("member", member)
        .bind("at", chosen.at())
        .bind(
            "days",
            chosen.days().stream()
                .sorted()
                .map(DayOfWeek::getValue)
                .map(String::valueOf)
                .collect(Collectors.joining()))
        .bind("unused", ChannelColumn.joined(chosen.unused()))
        .bind("paused", chosen.pausedUntil())
        .bind("now", now.atOffset(ZoneOffset.UTC))
        .bind("next", next.atOffset(ZoneOffset.UTC))
        .execute();
  }
}
