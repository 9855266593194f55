/**
 * What the coach does by the clock, whichever of its instances does it.
 *
 * <p>Start at {@link salescoach.bot.clock.Timetable}.
 */
@NullMarked
package salescoach.bot.clock;

import org.jspecify.annotations.NullMarked;
