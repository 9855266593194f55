/**
 * What the coach says by itself: pure functions from values to messages.
 *
 * <p>Start at {@link salescoach.bot.nudge.message.NudgeMessage}.
 */
@NullMarked
package salescoach.bot.nudge.message;

import org.jspecify.annotations.NullMarked;
