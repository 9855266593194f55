package salescoach.bot.admin;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import salescoach.bot.storage.Database;

/** The table of members. Whoever never set anything has no row. */
public final class MemberStore {

  private final Database database;

  public MemberStore(Database database) {
    this.database = database;
  }

  /** A member, with what was set so far. */
  public Member member(String workspace, String member) {
    return database
        .read(
            handle ->
                handle
                    .createQuery(
                        """
                        SELECT * FROM member
                        WHERE workspace_id = :workspace AND member_id = :member
                        """)
                    .bind("workspace", workspace)
                    .bind("member", member)
                    .map((row, context) -> member(row))
                    .findOne())
        .orElseGet(() -> Member.unknown(member));
  }

  /** Everybody who has a role or set something, by id. */
  public List<Member> members(String workspace) {
    return database.read(
        handle ->
            handle
                .createQuery(
                    "SELECT * FROM member WHERE workspace_id = :workspace ORDER BY member_id")
                .bind("workspace", workspace)
                .map((row, context) -> member(row))
                .list());
  }

  /** Who has which role. */
  public Roles roles(String workspace) {
    return Roles.of(
        database.read(
            handle ->
                handle
                    .createQuery(
                        """
                        SELECT * FROM member
                        WHERE workspace_id = :workspace AND (admin OR manager OR curator)
                        ORDER BY member_id
                        """)
                    .bind("workspace", workspace)
                    .map((row, context) -> member(row))
                    .list()));
  }

  /** Gives everybody these roles and no others; what else members set stays. */
  void setRoles(Handle transaction, String workspace, Roles roles) {
    transaction
        .createUpdate(
            """
            UPDATE member SET admin = false, manager = false, curator = false
            WHERE workspace_id = :workspace AND NOT member_id = ANY(:appointed)
            """)
        .bind("workspace", workspace)
        .bindArray("appointed", String.class, roles.all())
        .execute();
    for (String member : roles.all()) {
      transaction
          .createUpdate(
              """
              INSERT INTO member (workspace_id, member_id, admin, manager, curator)
              VALUES (:workspace, :member, :admin, :manager, :curator)
              ON CONFLICT (workspace_id, member_id) DO UPDATE SET
                admin = :admin, manager = :manager, curator = :curator
              """)
          .bind("workspace", workspace)
          .bind("member", member)
          .bind("admin", roles.admins().contains(member))
          .bind("manager", roles.managers().contains(member))
          .bind("curator", roles.curators().contains(member))
          .execute();
    }
  }

  /** Makes a member the admin, unless somebody is by now. */
  void setFirstAdmin(Handle transaction, String workspace, String member) {
    transaction
        .createUpdate(
            """
            INSERT INTO member (workspace_id, member_id, admin)
            SELECT :workspace, :member, true
            WHERE NOT EXISTS (SELECT 1 FROM member WHERE workspace_id = :workspace AND admin)
            ON CONFLICT (workspace_id, member_id) DO UPDATE SET admin = true
            """)
        .bind("workspace", workspace)
        .bind("member", member)
        .execute();
  }

  /** Keeps a member's own pace, 60 to 300 words a minute. */
  void setPace(Handle transaction, String workspace, String member, int wordsPerMinute) {
    transaction
        .createUpdate(
            """
            INSERT INTO member (workspace_id, member_id, pace_wpm)
            VALUES (:workspace, :member, :pace)
            ON CONFLICT (workspace_id, member_id) DO UPDATE SET pace_wpm = :pace
            """)
        .bind("workspace", workspace)
        .bind("member", member)
        .bind("pace", wordsPerMinute)
        .execute();
  }

  /** Keeps everything of a member. */
  public void save(Handle transaction, String workspace, Member member) {
    transaction
        .createUpdate(
            """
            INSERT INTO member (workspace_id, member_id, admin, manager, curator, pace_wpm)
            VALUES (:workspace, :member, :admin, :manager, :curator, :pace)
            ON CONFLICT (workspace_id, member_id) DO UPDATE SET
              admin = :admin, manager = :manager, curator = :curator, pace_wpm = :pace
            """)
        .bind("workspace", workspace)
        .bind("member", member.id())
        .bind("admin", member.admin())
        .bind("manager", member.manager())
        .bind("curator", member.curator())
        .bind("pace", member.paceWpm())
        .execute();
  }

  private static Member member(ResultSet row) throws SQLException {
    int pace = row.getInt("pace_wpm");
    Optional<Integer> own = row.wasNull() ? Optional.empty() : Optional.of(pace);
    return new Member(
        row.getString("member_id"),
        row.getBoolean("admin"),
        row.getBoolean("manager"),
        row.getBoolean("curator"),
        own);
  }
}
