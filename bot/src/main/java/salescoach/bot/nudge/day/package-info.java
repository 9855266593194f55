/**
 * A rep's morning as it was planned, and what became of it: values, and their columns.
 *
 * <p>Start at {@link salescoach.bot.nudge.day.DayPlan}.
 */
@NullMarked
package salescoach.bot.nudge.day;

import org.jspecify.annotations.NullMarked;
