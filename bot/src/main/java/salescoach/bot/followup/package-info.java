/**
 * What reps do with their prospects: add, log, stop, hand off and the like, and what is due.
 *
 * <p>Start at {@link salescoach.bot.followup.Deeds}, through which every surface writes; what is
 * due is read by {@link salescoach.bot.followup.AgendaReader}.
 */
@NullMarked
package salescoach.bot.followup;

import org.jspecify.annotations.NullMarked;
