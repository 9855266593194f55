package salescoach.bot.csv;

import java.util.Map;
import org.jdbi.v3.core.Handle;

/** Who is called how, by what the coach keeps of members. */
final class ColleagueStore {

  private ColleagueStore() {}

  /** The members whom the coach has met and who are still there, by their real names. */
  static Colleagues met(Handle handle, String workspace) {
    Colleagues colleagues = new Colleagues();
    handle
        .createQuery(
            """
            SELECT member_id, name FROM member
            WHERE workspace_id = :workspace AND name <> '' AND NOT deactivated
            """)
        .bind("workspace", workspace)
        .map((row, context) -> Map.entry(row.getString("member_id"), row.getString("name")))
        .forEach(member -> colleagues.add(member.getKey(), member.getValue()));
    return colleagues;
  }
}
