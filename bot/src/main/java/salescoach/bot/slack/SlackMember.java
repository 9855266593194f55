package salescoach.bot.slack;

/**
 * What Slack's list of members says of somebody.
 *
 * @param timeZone such as {@code Europe/London}, as Slack has it: it may be one that Java no longer
 *     knows; empty for whom it has none, such as who left
 * @param deactivated whether they left the workspace
 * @param bot whether it is an app, or Slackbot
 */
public record SlackMember(
    String id, String name, String timeZone, boolean deactivated, boolean bot) {}
