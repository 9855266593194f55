package salescoach.bot.slack;

/**
 * A file that a person put into a modal, or one of the coach's own.
 *
 * @param name as the person's machine had it
 * @param size in bytes, as Slack says
 * @param mimeType such as {@code text/csv}; empty while Slack still looks at the file
 * @param url where its content is, for the bot's token
 */
public record SlackFile(String id, String name, long size, String mimeType, String url) {}
