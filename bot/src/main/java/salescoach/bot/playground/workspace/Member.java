package salescoach.bot.playground.workspace;

import java.time.ZoneId;

/**
 * Somebody in the workspace.
 *
 * @param about what they do, in one line
 * @param admin whether they installed the app
 * @param deactivated whether they left; Slack calls them deleted, and still knows them
 */
public record Member(
    String id,
    String name,
    String realName,
    ZoneId zone,
    String about,
    boolean admin,
    boolean deactivated) {

  public Member(String id, String name, String realName, ZoneId zone, String about, boolean admin) {
    this(id, name, realName, zone, about, admin, false);
  }

  Member in(ZoneId newZone) {
    return new Member(id, name, realName, newZone, about, admin, deactivated);
  }

  Member deactivated(boolean gone) {
    return new Member(id, name, realName, zone, about, admin, gone);
  }
}
