package salescoach.bot.playground.workspace;

import java.time.ZoneId;

/**
 * Somebody in the workspace.
 *
 * @param about what they do, in one line
 * @param admin whether they installed the app
 */
public record Member(
    String id, String name, String realName, ZoneId zone, String about, boolean admin) {}
