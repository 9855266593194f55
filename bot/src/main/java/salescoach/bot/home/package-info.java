/**
 * The Home tab: how to begin, and then what a member has here.
 *
 * <p>Start at {@link salescoach.bot.home.HomeFeature}.
 */
@NullMarked
package salescoach.bot.home;

import org.jspecify.annotations.NullMarked;
