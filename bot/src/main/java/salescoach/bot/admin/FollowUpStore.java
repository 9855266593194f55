package salescoach.bot.admin;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlStatement;
import salescoach.bot.roster.ChannelColumn;
import salescoach.bot.storage.Database;

/** The members' settings about being reminded. Whoever never set anything has the usual ones. */
public final class FollowUpStore {

  /** When the morning's message comes, unless the member says otherwise. */
  public static final LocalTime USUAL_TIME = LocalTime.of(8, 30);

  private static final Set<DayOfWeek> USUAL_DAYS =
      Set.copyOf(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY));

  private final Database database;

  public FollowUpStore(Database database) {
    this.database = database;
  }

  /** A member's settings. */
  public FollowUp of(String workspace, String member) {
    return database.read(handle -> of(handle, workspace, member));
  }

  /** The same in a transaction. */
  public FollowUp of(Handle handle, String workspace, String member) {
    return handle
        .createQuery("SELECT * FROM member WHERE workspace_id = :workspace AND member_id = :member")
        .bind("workspace", workspace)
        .bind("member", member)
        .map((row, context) -> read(row))
        .findOne()
        .orElseGet(() -> usual(member));
  }

  private static FollowUp usual(String member) {
    return new FollowUp(
        member,
        Optional.empty(),
        USUAL_TIME,
        USUAL_DAYS,
        Set.of(),
        Optional.empty(),
        false,
        "",
        Optional.empty());
  }

  /**
   * The members at whom it is time to look, longest waiting first; nobody else takes them until the
   * transaction ends.
   */
  public List<FollowUp> waiting(Handle transaction, String workspace, Instant now, int most) {
    return transaction
        .createQuery(
            """
            SELECT * FROM member WHERE workspace_id = :workspace AND next_nudge_at <= :now
            ORDER BY next_nudge_at, member_id LIMIT :most FOR UPDATE SKIP LOCKED
            """)
        .bind("workspace", workspace)
        .bind("now", now.atOffset(ZoneOffset.UTC))
        .bind("most", most)
        .map((row, context) -> read(row))
        .list();
  }

  /** Keeps a member's settings; roles and pace stay as they are. */
  public void save(Handle transaction, String workspace, FollowUp settings) {
    bound(
            transaction.createUpdate(
                """
                INSERT INTO member (workspace_id, member_id, time_zone, nudge_at, nudge_days,
                  unused_channels, paused_until, deactivated, dm_channel, next_nudge_at)
                VALUES (:workspace, :member, :zone, :at, :days, :unused, :paused, :deactivated,
                  :conversation, :next)
                ON CONFLICT (workspace_id, member_id) DO UPDATE SET time_zone = :zone,
                  nudge_at = :at, nudge_days = :days, unused_channels = :unused,
                  paused_until = :paused, deactivated = :deactivated,
                  dm_channel = :conversation, next_nudge_at = :next
                """),
            settings)
        .bind("workspace", workspace)
        .execute();
  }

  private static <S extends SqlStatement<S>> S bound(S statement, FollowUp settings) {
    return statement
        .bind("member", settings.member())
        .bind("zone", settings.zone().map(ZoneId::getId).orElse(""))
        .bind("at", settings.at())
        .bind("days", days(settings.days()))
        .bind("unused", ChannelColumn.joined(settings.unused()))
        .bind("paused", settings.pausedUntil())
        .bind("deactivated", settings.deactivated())
        .bind("conversation", settings.conversation())
        .bind("next", settings.next().map(at -> at.atOffset(ZoneOffset.UTC)));
  }

  /** Says when a member is to be looked at again. */
  public void setNext(Handle transaction, String workspace, String member, Optional<Instant> next) {
    transaction
        .createUpdate(
            """
            INSERT INTO member (workspace_id, member_id, next_nudge_at)
            VALUES (:workspace, :member, :next)
            ON CONFLICT (workspace_id, member_id) DO UPDATE SET next_nudge_at = :next
            """)
        .bind("workspace", workspace)
        .bind("member", member)
        .bind("next", next.map(at -> at.atOffset(ZoneOffset.UTC)))
        .execute();
  }

  /**
   * Lets a member's mornings begin, who has prospects from now on; a zone and a morning that are
   * there stay.
   */
  public void begin(
      Handle transaction, String workspace, String member, Optional<ZoneId> zone, Instant next) {
    transaction
        .createUpdate(
            """
            INSERT INTO member (workspace_id, member_id, time_zone, next_nudge_at)
            VALUES (:workspace, :member, :zone, :next)
            ON CONFLICT (workspace_id, member_id) DO UPDATE SET
              time_zone = CASE WHEN member.time_zone = '' THEN :zone ELSE member.time_zone END,
              next_nudge_at = COALESCE(member.next_nudge_at, :next)
            """)
        .bind("workspace", workspace)
        .bind("member", member)
        .bind("zone", zone.map(ZoneId::getId).orElse(""))
        .bind("next", next.atOffset(ZoneOffset.UTC))
        .execute();
  }

  /** Keeps until when a member pauses; nothing ends the pause. */
  public void pause(
      Handle transaction, String workspace, String member, Optional<LocalDate> until) {
    transaction
        .createUpdate(
            """
            INSERT INTO member (workspace_id, member_id, paused_until)
            VALUES (:workspace, :member, :until)
            ON CONFLICT (workspace_id, member_id) DO UPDATE SET paused_until = :until
            """)
        .bind("workspace", workspace)
        .bind("member", member)
        .bind("until", until)
        .execute();
  }

  private static FollowUp read(ResultSet row) throws SQLException {
    return new FollowUp(
        row.getString("member_id"),
        zone(row.getString("time_zone")),
        row.getObject("nudge_at", LocalTime.class),
        row.getString("nudge_days")
            .chars()
            .mapToObj(day -> DayOfWeek.of(day - '0'))
            .collect(Collectors.toUnmodifiableSet()),
        ChannelColumn.channels(row.getString("unused_channels")),
        Optional.ofNullable(row.getDate("paused_until")).map(Date::toLocalDate),
        row.getBoolean("deactivated"),
        row.getString("dm_channel"),
        Optional.ofNullable(row.getObject("next_nudge_at", OffsetDateTime.class))
            .map(OffsetDateTime::toInstant));
  }

  /** A zone of that name; nothing for one that no longer exists. */
  public static Optional<ZoneId> zone(String name) {
    if (name.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(ZoneId.of(name));
    } catch (DateTimeException gone) {
      return Optional.empty();
    }
  }

  private static String days(Collection<DayOfWeek> days) {
    return days.stream()
        .sorted()
        .map(day -> String.valueOf(day.getValue()))
        .collect(Collectors.joining());
  }
}
