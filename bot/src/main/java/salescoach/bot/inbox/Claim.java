package salescoach.bot.inbox;

/**
 * The taking up of one thing. Each has a number of its own, so that a process does not mistake its
 * second claim for its first.
 *
 * @param key the thing's own
 * @param attempt counts from 1, when it came in
 */
record Claim(String key, int attempt) {}
