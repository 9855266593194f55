/**
 * How the running coach is: whether it lives, whether it is ready, and its figures.
 *
 * <p>Start at {@link salescoach.bot.health.HealthServer}; the figures are {@link
 * salescoach.bot.health.Metrics}.
 */
@NullMarked
package salescoach.bot.health;

import org.jspecify.annotations.NullMarked;
