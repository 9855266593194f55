package salescoach.bot.week;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import salescoach.bot.storage.Database;
import salescoach.bot.week.TeamWeek.Fault;
import salescoach.cadence.Channel;

/** The figures of a week: a few statements for whoever it is, however much was done. */
final class WeekStore {

  private static final int SCORES = 10;
  private static final int MOST_FAULTS = 5;

  private final Database database;

  WeekStore(Database database) {
    this.database = database;
  }

  /** A rep's. */
  RepWeek rep(String workspace, String member, Span span) {
    return database.read(
        handle ->
            new RepWeek(
                span,
                touches(handle, workspace, member, span),
                reviewed(handle, workspace, member, span),
                scores(handle, workspace, member, span),
                ages(handle, workspace, member, span)));
  }

  private record Counted(Channel channel, int now, int before) {}

  private static Touches touches(Handle handle, String workspace, String member, Span span) {
    return together(
        handle
            .createQuery(
                """
                SELECT channel, count(*) FILTER (WHERE touched_at >= :from) AS now,
                  count(*) FILTER (WHERE touched_at < :from) AS before
                FROM touch
                WHERE workspace_id = :workspace AND member_id = :member
                  AND touched_at >= :before AND touched_at < :to
                GROUP BY channel
                """)
            .bind("member", member),
        workspace,
        span);
  }

  /** By the members, so that the index by member and time finds them. */
  private static Touches touches(Handle handle, String workspace, Span span) {
    return together(
        handle.createQuery(
            """
            SELECT t.channel, count(*) FILTER (WHERE t.touched_at >= :from) AS now,
              count(*) FILTER (WHERE t.touched_at < :from) AS before
            FROM member m JOIN touch t
              ON t.workspace_id = m.workspace_id AND t.member_id = m.member_id
            WHERE m.workspace_id = :workspace
              AND t.touched_at >= :before AND t.touched_at < :to
            GROUP BY t.channel
            """),
        workspace,
        span);
  }

  private static Touches together(Query query, String workspace, Span span) {
    Map<Channel, Integer> now = new EnumMap<>(Channel.class);
    Map<Channel, Integer> before = new EnumMap<>(Channel.class);
    query
        .bind("workspace", workspace)
        .bind("before", span.before())
        .bind("from", span.from())
        .bind("to", span.to())
        .map(
            (row, context) ->
                new Counted(
                    Channel.of(row.getString("channel")).orElseThrow(),
                    row.getInt("now"),
                    row.getInt("before")))
        .forEach(
            counted -> {
              now.put(counted.channel(), counted.now());
              before.put(counted.channel(), counted.before());
            });
    return new Touches(now, before);
  }

  private static int reviewed(Handle handle, String workspace, String member, Span span) {
    return handle
        .createQuery(
            """
            SELECT count(DISTINCT d.draft_id)
            FROM draft d JOIN critique c
              ON c.workspace_id = d.workspace_id AND c.draft_id = d.draft_id
            WHERE d.workspace_id = :workspace AND d.member_id = :member
              AND c.created_at >= :from AND c.created_at < :to
            """)
        .bind("workspace", workspace)
        .bind("member", member)
        .bind("from", span.from())
        .bind("to", span.to())
        .mapTo(Integer.class)
        .one();
  }

  private static List<Integer> scores(Handle handle, String workspace, String member, Span span) {
    return handle
        .createQuery(
            """
            SELECT score FROM (
              SELECT (array_agg(c.score ORDER BY c.version DESC))[1] AS score,
                max(c.created_at) AS touched, d.draft_id
              FROM draft d JOIN critique c
                ON c.workspace_id = d.workspace_id AND c.draft_id = d.draft_id
              WHERE d.workspace_id = :workspace AND d.member_id = :member AND c.created_at < :to
              GROUP BY d.draft_id ORDER BY touched DESC, d.draft_id LIMIT :most) AS latest
            ORDER BY touched, draft_id DESC
            """)
        .bind("workspace", workspace)
        .bind("member", member)
        .bind("to", span.to())
        .bind("most", SCORES)
        .mapTo(Integer.class)
        .list();
  }

  private static List<Integer> ages(Handle handle, String workspace, String member, Span span) {
    return handle
        .createQuery(
            """
            SELECT count(*) FILTER (WHERE created_at >= :month) AS month,
              count(*) FILTER (WHERE created_at < :month AND created_at >= :quarter) AS quarter,
              count(*) FILTER (WHERE created_at < :quarter AND created_at >= :half) AS half,
              count(*) FILTER (WHERE created_at < :half) AS older
            FROM prospect
            WHERE workspace_id = :workspace AND member_id = :member
              AND stage NOT IN ('won', 'lost') AND NOT do_not_contact
            """)
        .bind("workspace", workspace)
        .bind("member", member)
        .bind("month", span.ago(Age.MONTH.mostDays()))
        .bind("quarter", span.ago(Age.QUARTER.mostDays()))
        .bind("half", span.ago(Age.HALF_YEAR.mostDays()))
        .map(
            (row, context) ->
                List.of(
                    row.getInt("month"),
                    row.getInt("quarter"),
                    row.getInt("half"),
                    row.getInt("older")))
        .one();
  }

  private record Drafts(int reviewed, int authors) {}

  /** The team's. */
  TeamWeek team(String workspace, Span span) {
    return database.read(
        handle -> {
          Drafts drafts = drafts(handle, workspace, span);
          return new TeamWeek(
              span,
              touches(handle, workspace, span),
              reps(handle, workspace, span),
              drafts.reviewed(),
              drafts.authors() > 1 ? faults(handle, workspace, span) : List.of());
        });
  }

  private static Drafts drafts(Handle handle, String workspace, Span span) {
    return inWeek(
            handle,
            """
            SELECT count(DISTINCT d.draft_id) AS reviewed, count(DISTINCT d.member_id) AS authors
            FROM critique c JOIN draft d
              ON d.workspace_id = c.workspace_id AND d.draft_id = c.draft_id
            WHERE c.workspace_id = :workspace AND c.created_at >= :from AND c.created_at < :to
            """,
            workspace,
            span)
        .map((row, context) -> new Drafts(row.getInt("reviewed"), row.getInt("authors")))
        .one();
  }

  private static int reps(Handle handle, String workspace, Span span) {
    return inWeek(
            handle,
            """
            SELECT count(*) FROM member m
            WHERE m.workspace_id = :workspace AND (
              EXISTS (SELECT 1 FROM touch t
                WHERE t.workspace_id = m.workspace_id AND t.member_id = m.member_id
                  AND t.touched_at >= :from AND t.touched_at < :to)
              OR EXISTS (SELECT 1 FROM draft d JOIN critique c
                ON c.workspace_id = d.workspace_id AND c.draft_id = d.draft_id
                WHERE d.workspace_id = m.workspace_id AND d.member_id = m.member_id
                  AND c.created_at >= :from AND c.created_at < :to))
            """,
            workspace,
            span)
        .mapTo(Integer.class)
        .one();
  }

  /** A draft counts once, however many versions had the fault; what a rep disputed counts not. */
  private static List<Fault> faults(Handle handle, String workspace, Span span) {
    return inWeek(
            handle,
            """
            SELECT f.fault, count(DISTINCT c.draft_id) AS drafts
            FROM critique c CROSS JOIN LATERAL (
              SELECT finding ->> 'fault' AS fault
              FROM jsonb_array_elements(coalesce(c.result -> 'findings', '[]')) AS finding) AS f
            WHERE c.workspace_id = :workspace AND c.created_at >= :from AND c.created_at < :to
              AND NOT EXISTS (SELECT 1 FROM dismissal x
                WHERE x.workspace_id = c.workspace_id AND x.draft_id = c.draft_id
                  AND x.fault = f.fault)
            GROUP BY f.fault ORDER BY drafts DESC, f.fault LIMIT :most
            """,
            workspace,
            span)
        .bind("most", MOST_FAULTS)
        .map((row, context) -> new Fault(row.getString("fault"), row.getInt("drafts")))
        .list();
  }

  private static Query inWeek(Handle handle, String sql, String workspace, Span span) {
    return handle
        .createQuery(sql)
        .bind("workspace", workspace)
        .bind("from", span.from())
        .bind("to", span.to());
  }

  /** Whether there was a morning of anybody's by that day. */
  boolean isAtWork(String workspace, LocalDate by) {
    return database.read(
        handle ->
            handle
                .createQuery(
                    """
                    SELECT EXISTS (SELECT FROM day_plan
                      WHERE workspace_id = :workspace AND local_date <= :by)
                    """)
                .bind("workspace", workspace)
                .bind("by", by)
                .mapTo(Boolean.class)
                .one());
  }

  /** Whether anybody has a message of that kind about the week before that Monday. */
  boolean isTold(String workspace, LocalDate monday, String kind) {
    return database.read(
        handle ->
            handle
                .createQuery(
                    """
                    SELECT EXISTS (SELECT FROM outgoing
                      WHERE workspace_id = :workspace AND kind = :kind
                        AND local_date >= :monday AND local_date < :monday + 7)
                    """)
                .bind("workspace", workspace)
                .bind("monday", monday)
                .bind("kind", kind)
                .mapTo(Boolean.class)
                .one());
  }

  /** The managers who are there. */
  List<String> managers(String workspace) {
    return database.read(
        handle ->
            handle
                .createQuery(
                    """
                    SELECT member_id FROM member
                    WHERE workspace_id = :workspace AND manager AND NOT deactivated
                    ORDER BY member_id
                    """)
                .bind("workspace", workspace)
                .mapTo(String.class)
                .list());
  }
}
