/**
 * What people type after a command: dates, channels and companies, understood by plain scans.
 *
 * <p>Start at {@link salescoach.bot.followup.typed.TypedLog} and {@link
 * salescoach.bot.followup.typed.TypedDate}.
 */
@NullMarked
package salescoach.bot.followup.typed;

import org.jspecify.annotations.NullMarked;
