package salescoach.bot.roster;

import java.util.UUID;
import salescoach.cadence.Touch;

/**
 * A touch on file.
 *
 * @param member who made it
 * @param text what was said or sent; empty where it is not known
 */
public record KeptTouch(UUID id, UUID prospect, String member, Touch touch, String text) {}
