package salescoach.bot.surface;

/**
 * One line of a menu.
 *
 * @param shown at most 75 characters
 * @param value at most 150 characters
 */
public record Choice(String shown, String value) {}
