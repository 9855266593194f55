package salescoach.bot.review;

/** One version of a draft as it is kept; versions count from 1. */
record StoredVersion(int version, String text, int score) {}
