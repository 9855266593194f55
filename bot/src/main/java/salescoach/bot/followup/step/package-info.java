/**
 * What is to be done with prospects, and what became of it, as plain values: the same for the
 * command, the morning's message and the Home tab.
 *
 * <p>Start at {@link salescoach.bot.followup.step.Agenda}.
 */
@NullMarked
package salescoach.bot.followup.step;

import org.jspecify.annotations.NullMarked;
