/**
 * The week in figures: a rep's own with a picture, and the team's totals for its managers.
 *
 * <p>Start at {@link salescoach.bot.week.WeekFeature}.
 */
@NullMarked
package salescoach.bot.week;

import org.jspecify.annotations.NullMarked;
