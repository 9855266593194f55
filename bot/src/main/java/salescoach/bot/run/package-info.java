/**
 * The running bot: its settings, and how its parts are put together.
 *
 * <p>Start at {@link salescoach.bot.run.Bot}.
 */
@NullMarked
package salescoach.bot.run;

import org.jspecify.annotations.NullMarked;
