package salescoach.bot.slack;

/** A message that stands in a conversation: together they name it. */
public record Posted(String channel, String ts) {}
