/**
 * The coach from a terminal, one draft at a time and in batches.
 *
 * <p>Start at {@link salescoach.bot.cli.CoachCommand}. Results go to standard output, what is meant
 * for people to standard error.
 */
@NullMarked
package salescoach.bot.cli;

import org.jspecify.annotations.NullMarked;
