/**
 * Whom the team writes to, and whom it works for already.
 *
 * <p>Start at {@link salescoach.bot.roster.ProspectStore}; {@link salescoach.bot.roster.Pursuits}
 * reads many prospects with all that was tried at once.
 */
@NullMarked
package salescoach.bot.roster;

import org.jspecify.annotations.NullMarked;
