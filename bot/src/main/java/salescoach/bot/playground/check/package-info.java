/**
 * What Slack refuses of blocks and views, before it shows them to anybody.
 *
 * <p>Start at {@link salescoach.bot.playground.check.BlockCheck}. A rule is a {@link
 * salescoach.bot.playground.check.Rule}, small enough to be put together: the tables of {@link
 * salescoach.bot.playground.check.ElementRules} and {@link
 * salescoach.bot.playground.check.LayoutRules} are Block Kit's reference, read as code. Lengths
 * count UTF-16 units of what was sent, the strictest reading of Slack's "characters".
 */
@NullMarked
package salescoach.bot.playground.check;

import org.jspecify.annotations.NullMarked;
