package salescoach.bot.slack;

/**
 * What Slack's list of members says of somebody.
 *
 * @param name the real name
 * @param displayName what the member wants to be called; empty for whom it has none
 * @param timeZone such as {@code Europe/London}, as Slack has it: it may be one that Java no longer
 *     knows; empty for whom it has none, such as who left
 * @param deactivated whether they left the workspace
 * @param bot whether it is an app, or Slackbot
 */
public record SlackMember(
    String id,
    String name,
    String displayName,
    String timeZone,
    boolean deactivated,
    boolean bot) {}
