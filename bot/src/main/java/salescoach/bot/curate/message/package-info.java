/**
 * What curators and owners of entries get to see: pure functions from values to blocks.
 *
 * <p>Start at {@link salescoach.bot.curate.message.PlaybookMessage} and {@link
 * salescoach.bot.curate.message.EntryModal}.
 */
@NullMarked
package salescoach.bot.curate.message;

import org.jspecify.annotations.NullMarked;
