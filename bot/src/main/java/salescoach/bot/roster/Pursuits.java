package salescoach.bot.roster;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.result.ResultIterable;

/**
 * Whom members still pursue, with all that was tried: read at once for many members, and handed on
 * one by one, so that the memory does not grow with them.
 */
public final class Pursuits {

  private static final int ROWS_AT_A_TIME = 1_000;

  private static final String OF_MEMBERS =
      """
      FROM prospect p
      WHERE p.workspace_id = :workspace AND p.member_id = ANY(:members)
        AND p.stage NOT IN ('won', 'lost') AND NOT p.do_not_contact
      ORDER BY p.member_id, p.prospect_id
      """;

  private static final String WHOLE =
      "SELECT p.*, " + PackedTouches.COLUMN + " AS touches " + OF_MEMBERS;

  private static final String BRIEF =
      "SELECT " + PursuitRow.COLUMNS + PackedTouches.COLUMN + OF_MEMBERS;

  private static final String ONE =
      "SELECT p.*, "
          + PackedTouches.COLUMN
          + " AS touches FROM prospect p WHERE workspace_id = :workspace AND prospect_id = :id";

  private Pursuits() {}

  /**
   * Hands on the prospects of these members, member by member, without those that are won, lost or
   * not to be contacted.
   *
   * @param transaction one must be open, or the server sends all rows at once
   */
  public static void read(
      Handle transaction, String workspace, Collection<String> members, Consumer<Pursuit> to) {
    ofMembers(transaction, WHOLE, workspace, members, to);
  }

  /**
   * The same in less time, for whoever plans: of the facts only the company is read, and nothing of
   * how to reach them.
   */
  public static void brief(
      Handle transaction, String workspace, Collection<String> members, Consumer<Pursuit> to) {
    ofMembers(transaction, BRIEF, workspace, members, to);
  }

  private static void ofMembers(
      Handle transaction,
      String query,
      String workspace,
      Collection<String> members,
      Consumer<Pursuit> to) {
    boolean brief = query.equals(BRIEF);
    ResultIterable<Pursuit> rows =
        transaction
            .createQuery(query)
            .bind("workspace", workspace)
            .bindArray("members", String.class, members)
            .setFetchSize(ROWS_AT_A_TIME)
            .map((row, context) -> brief ? PursuitRow.read(row) : whole(row));
    try (var iterator = rows.iterator()) {
      iterator.forEachRemaining(to);
    }
  }

  /** One prospect, whatever its stage, as a transaction sees it. */
  public static Optional<Pursuit> one(Handle transaction, String workspace, UUID prospect) {
    return transaction
        .createQuery(ONE)
        .bind("workspace", workspace)
        .bind("id", prospect)
        .map((row, context) -> whole(row))
        .findOne();
  }

  private static Pursuit whole(ResultSet row) throws SQLException {
    return new Pursuit(ProspectRow.read(row), PackedTouches.read(row.getBytes("touches")));
  }
}
