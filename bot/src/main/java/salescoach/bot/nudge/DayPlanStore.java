package salescoach.bot.nudge;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import salescoach.bot.nudge.day.DayPlan;
import salescoach.bot.nudge.day.DayPlan.State;
import salescoach.bot.nudge.day.NotesColumn;
import salescoach.bot.nudge.day.PlannedStep;
import salescoach.bot.nudge.day.StepsColumn;
import salescoach.bot.storage.Database;

/** The table of the mornings' plans. */
public final class DayPlanStore {

  private final Database database;

  public DayPlanStore(Database database) {
    this.database = database;
  }

  /**
   * Whether a plan had something to say, and its message waited until it was too late, since Slack
   * was away for instance.
   */
  private static final String UNTOLD =
      """
      (plan.steps @> '[{"state": "open"}]' OR plan.notes @> '{"winnow": [{}]}') AND EXISTS (
        SELECT FROM outgoing o
        WHERE o.workspace_id = plan.workspace_id AND o.receiver = plan.member_id
          AND o.local_date = plan.local_date AND o.kind = :nudge AND o.begun_at IS NULL
          AND o.state IN ('waiting', 'expired') AND o.expires_at <= now())
      """;

  /**
   * How a member's last morning was.
   *
   * @param since the first day of which it is known how its morning was
   * @param winnowed the first day of the last month whose winnowing the member was told
   */
  record Last(
      String member,
      LocalDate on,
      State state,
      int due,
      LocalDate since,
      Optional<LocalDate> winnowed) {}

  /** A member's plan of a local day. */
  public Optional<DayPlan> plan(String workspace, String member, LocalDate on) {
    return database.read(
        handle ->
            handle
                .createQuery(
                    """
                    SELECT * FROM day_plan
                    WHERE workspace_id = :workspace AND member_id = :member AND local_date = :on
                    """)
                .bind("workspace", workspace)
                .bind("member", member)
                .bind("on", on)
                .map((row, context) -> read(row))
                .findOne());
  }

  /**
   * How the last mornings of these members were, before their days. One that was not told in time
   * was skipped as well.
   */
  Map<String, Last> last(Handle transaction, String workspace, Collection<Morning> mornings) {
    return transaction
        .createQuery(
            """
            SELECT last.*, (SELECT min(local_date) FROM day_plan
                WHERE workspace_id = :workspace AND member_id = last.member_id) AS since,
              (SELECT max(plan.winnowed) FROM day_plan plan
                WHERE plan.workspace_id = :workspace AND plan.member_id = last.member_id
                  AND plan.winnowed IS NOT NULL AND NOT (%1$s)) AS winnowed
            FROM unnest(:members, :days::date[]) AS morning (member_id, local_date)
            CROSS JOIN LATERAL (
              SELECT plan.member_id, plan.local_date, plan.due,
                CASE WHEN %1$s THEN 'skipped' ELSE plan.state END AS state
              FROM day_plan plan
              WHERE plan.workspace_id = :workspace AND plan.member_id = morning.member_id
                AND plan.local_date < morning.local_date
              ORDER BY plan.local_date DESC LIMIT 1) last
            """
                .formatted(UNTOLD))
        .bindArray("members", String.class, of(mornings, morning -> morning.rep().member()))
        .bindArray("days", String.class, of(mornings, morning -> morning.on().toString()))
        .bind("nudge", MessageKinds.NUDGE)
        .bind("workspace", workspace)
        .map(
            (row, context) ->
                new Last(
                    row.getString("member_id"),
                    date(row, "local_date"),
                    State.of(row.getString("state")),
                    row.getInt("due"),
                    date(row, "since"),
                    month(row)))
        .list()
        .stream()
        .collect(Collectors.toMap(Last::member, Function.identity()));
  }

  private static <T> List<T> of(Collection<Morning> mornings, Function<Morning, T> part) {
    return mornings.stream().map(part).toList();
  }

  /**
   * Keeps plans, where there is none for that member and day yet. A month's winnowing is kept once
   * for a member; what was planned with it and not told counts no longer.
   *
   * @return whose were kept
   */
  Set<String> add(Handle transaction, String workspace, List<DayPlan> plans, Instant now) {
    if (plans.isEmpty()) {
      return Set.of();
    }
    winnowAnew(transaction, workspace, plans);
    return Set.copyOf(
        transaction
            .createQuery(
                """
                INSERT INTO day_plan (workspace_id, member_id, local_date, state, steps, due, notes,
                  planned_at, winnowed)
                SELECT :workspace, member, day, state, steps::jsonb, due, notes::jsonb, :now,
                  nullif(winnowed, '')::date
                FROM unnest(:members, :days::date[], :states, :steps, :dues, :notes, :months)
                  AS plan (member, day, state, steps, due, notes, winnowed)
                ON CONFLICT DO NOTHING
                RETURNING member_id
                """)
            .bind("workspace", workspace)
            .bind("now", now.atOffset(ZoneOffset.UTC))
            .bindArray("members", String.class, plans.stream().map(DayPlan::member).toList())
            .bindArray("days", String.class, plans.stream().map(it -> it.on().toString()).toList())
            .bindArray("states", String.class, plans.stream().map(it -> it.state().id()).toList())
            .bindArray(
                "steps",
                String.class,
                plans.stream().map(it -> StepsColumn.written(it.steps())).toList())
            .bindArray("dues", Integer.class, plans.stream().map(DayPlan::due).toList())
            .bindArray(
                "notes",
                String.class,
                plans.stream().map(it -> NotesColumn.written(it.notes())).toList())
            .bindArray("months", String.class, months(plans))
            .mapTo(String.class)
            .list());
  }

  private static void winnowAnew(Handle transaction, String workspace, List<DayPlan> plans) {
    List<DayPlan> winnowing = plans.stream().filter(plan -> plan.winnows().isPresent()).toList();
    if (winnowing.isEmpty()) {
      return;
    }
    transaction
        .createUpdate(
            """
            UPDATE day_plan plan SET winnowed = NULL
            FROM unnest(:members, :days::date[], :months::date[]) AS fresh (member, day, month)
            WHERE plan.workspace_id = :workspace AND plan.member_id = fresh.member
              AND plan.winnowed = fresh.month AND plan.local_date < fresh.day AND %s
            """
                .formatted(UNTOLD))
        .bind("workspace", workspace)
        .bind("nudge", MessageKinds.NUDGE)
        .bindArray("members", String.class, winnowing.stream().map(DayPlan::member).toList())
        .bindArray("days", String.class, winnowing.stream().map(it -> it.on().toString()).toList())
        .bindArray("months", String.class, months(winnowing))
        .execute();
  }

  private static List<String> months(List<DayPlan> plans) {
    return plans.stream().map(plan -> plan.winnows().map(LocalDate::toString).orElse("")).toList();
  }

  /** The plans of a member from a day on in which a prospect is; nobody else changes them. */
  List<DayPlan> lock(
      Handle transaction, String workspace, String member, LocalDate from, UUID prospect) {
    return transaction
        .createQuery(
            """
            SELECT * FROM day_plan
            WHERE workspace_id = :workspace AND member_id = :member AND local_date >= :from
            ORDER BY local_date FOR UPDATE
            """)
        .bind("workspace", workspace)
        .bind("member", member)
        .bind("from", from)
        .map((row, context) -> read(row))
        .filter(plan -> plan.has(prospect))
        .list();
  }

  /** Keeps what became of a plan's steps. */
  void saveSteps(
      Handle transaction, String workspace, String member, LocalDate on, List<PlannedStep> steps) {
    transaction
        .createUpdate(
            """
            UPDATE day_plan SET steps = :steps::jsonb
            WHERE workspace_id = :workspace AND member_id = :member AND local_date = :on
            """)
        .bind("steps", StepsColumn.written(steps))
        .bind("workspace", workspace)
        .bind("member", member)
        .bind("on", on)
        .execute();
  }

  /** Says when members are to be looked at again. */
  void setNext(Handle transaction, String workspace, List<Morning> mornings, Instant now) {
    transaction
        .createUpdate(
            """
            UPDATE member SET next_nudge_at = nullif(morning.next, '')::timestamptz
            FROM unnest(:members, :nexts) AS morning (member_id, next)
            WHERE member.workspace_id = :workspace AND member.member_id = morning.member_id
            """)
        .bindArray("members", String.class, of(mornings, morning -> morning.rep().member()))
        .bindArray(
            "nexts",
            String.class,
            of(mornings, morning -> morning.next(now).map(Instant::toString).orElse("")))
        .bind("workspace", workspace)
        .execute();
  }

  /** Forgets the plans of the days before one. */
  void forget(String workspace, LocalDate before) {
    database.useTransaction(
        transaction ->
            transaction
                .createUpdate(
                    "DELETE FROM day_plan WHERE workspace_id = :workspace AND local_date < :before")
                .bind("workspace", workspace)
                .bind("before", before)
                .execute());
  }

  private static DayPlan read(ResultSet row) throws SQLException {
    return new DayPlan(
        row.getString("member_id"),
        date(row, "local_date"),
        State.of(row.getString("state")),
        StepsColumn.read(row.getString("steps")),
        row.getInt("due"),
        NotesColumn.read(row.getString("notes")),
        month(row));
  }

  private static LocalDate date(ResultSet row, String name) throws SQLException {
    Date date = row.getDate(name);
    return date.toLocalDate();
  }

  private static Optional<LocalDate> month(ResultSet row) throws SQLException {
    return Optional.ofNullable(row.getDate("winnowed")).map(Date::toLocalDate);
  }
}
