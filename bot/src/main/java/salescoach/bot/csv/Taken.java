package salescoach.bot.csv;

import java.util.List;

/**
 * What became of a file.
 *
 * @param same rows that changed nothing
 * @param bad rows that were not taken in
 * @param kept whether the good rows are kept
 * @param notes what people should know besides, in whole sentences
 */
public record Taken(
    long fresh, long changed, long same, long bad, boolean kept, List<String> notes) {}
