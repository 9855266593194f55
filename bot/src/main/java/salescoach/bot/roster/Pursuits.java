package salescoach.bot.roster;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import salescoach.cadence.Channel;
import salescoach.cadence.Touch;

/**
 * Whom members still pursue, with all that was tried: read at once for many members, and handed on
 * one by one, so that the memory does not grow with them.
 */
public final class Pursuits {

  private static final int ROWS_AT_A_TIME = 2_000;

  private Pursuits() {}

  private record Row(KnownProspect prospect, Optional<Touch> touch) {}

  /**
   * Hands on the prospects of these members, member by member, without those that are won, lost or
   * not to be contacted.
   *
   * @param transaction one must be open, or the server sends all rows at once
   */
  public static void read(
      Handle transaction, String workspace, Collection<String> members, Consumer<Pursuit> to) {
    var rows =
        transaction
            .createQuery(
                """
                SELECT p.*, t.channel, t.touched_at, t.answered
                FROM prospect p LEFT JOIN touch t
                  ON t.workspace_id = p.workspace_id AND t.prospect_id = p.prospect_id
                WHERE p.workspace_id = :workspace AND p.member_id = ANY(:members)
                  AND p.stage NOT IN ('won', 'lost') AND NOT p.do_not_contact
                ORDER BY p.member_id, p.prospect_id, t.touched_at
                """)
            .bind("workspace", workspace)
            .bindArray("members", String.class, members)
            .setFetchSize(ROWS_AT_A_TIME)
            .map((row, context) -> row(row));
    try (var iterator = rows.iterator()) {
      handOn(iterator, to);
    }
  }

  /** One prospect, whatever its stage, as a transaction sees it. */
  public static Optional<Pursuit> one(Handle transaction, String workspace, UUID prospect) {
    List<Pursuit> found = new ArrayList<>();
    List<Row> rows =
        transaction
            .createQuery(
                """
                SELECT p.*, t.channel, t.touched_at, t.answered
                FROM prospect p LEFT JOIN touch t
                  ON t.workspace_id = p.workspace_id AND t.prospect_id = p.prospect_id
                WHERE p.workspace_id = :workspace AND p.prospect_id = :prospect
                ORDER BY t.touched_at
                """)
            .bind("workspace", workspace)
            .bind("prospect", prospect)
            .map((row, context) -> row(row))
            .list();
    handOn(rows.iterator(), found::add);
    return found.stream().findFirst();
  }

  private static void handOn(Iterator<Row> rows, Consumer<Pursuit> to) {
    KnownProspect last = null;
    List<Touch> touches = new ArrayList<>();
    while (rows.hasNext()) {
      Row row = rows.next();
      if (last != null && !last.id().equals(row.prospect().id())) {
        to.accept(new Pursuit(last, touches));
        touches.clear();
      }
      last = row.prospect();
      row.touch().ifPresent(touches::add);
    }
    if (last != null) {
      to.accept(new Pursuit(last, touches));
    }
  }

  private static Row row(ResultSet row) throws SQLException {
    @Nullable String channel = row.getString("channel");
    return new Row(
        ProspectRow.read(row),
        channel == null
            ? Optional.empty()
            : Optional.of(
                new Touch(
                    Channel.of(channel).orElseThrow(),
                    row.getObject("touched_at", OffsetDateTime.class).toInstant(),
                    row.getBoolean("answered"))));
  }
}
