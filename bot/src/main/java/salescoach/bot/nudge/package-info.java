/**
 * Each rep's morning: planned once, told once, and kept up to date as the day goes on; and the
 * team's reminder in its channel.
 *
 * <p>Start at {@link salescoach.bot.nudge.Planner}, which decides, and at {@link
 * salescoach.bot.nudge.NudgeFeature}, which puts everything together. {@link
 * salescoach.bot.nudge.PlanKeeper} keeps a plan up to date.
 */
@NullMarked
package salescoach.bot.nudge;

import org.jspecify.annotations.NullMarked;
