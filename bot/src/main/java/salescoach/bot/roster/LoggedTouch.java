package salescoach.bot.roster;

import java.time.Instant;

/**
 * A touch that somebody logged here.
 *
 * @param at when it was logged, whenever it was made
 * @param moved how that moved its prospect; empty where it did not
 */
public record LoggedTouch(KeptTouch touch, Instant at, String moved) {}
