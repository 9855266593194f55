package salescoach.bot.slack;

/** Whom Slack takes the coach for: its bot user, in a workspace. */
public record Identity(String workspace, String workspaceName, String botUser) {}
