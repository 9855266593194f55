package salescoach.bot.review;

/**
 * A fault that the rep took back.
 *
 * @param quote the words that it pointed at
 * @param reason the reason's id
 * @param words the rep's own explanation; may be empty
 */
record Dismissal(String fault, int version, String quote, String reason, String words) {}
