/**
 * Who asks, when, and where the answer goes. What good outreach is stands in the module knowledge.
 *
 * <p>Start at {@link salescoach.bot.Main}, which does nothing but put the parts together.
 */
@NullMarked
package salescoach.bot;

import org.jspecify.annotations.NullMarked;
