/**
 * Whom the team writes to, and whom it works for already.
 *
 * <p>Start at {@link salescoach.bot.roster.RosterStore}.
 */
@NullMarked
package salescoach.bot.roster;

import org.jspecify.annotations.NullMarked;
