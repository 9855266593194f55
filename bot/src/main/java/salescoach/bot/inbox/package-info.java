/**
 * What people send the coach: committed before it is acknowledged, worked on by a bounded pool, and
 * answered once.
 *
 * <p>Start at {@link salescoach.bot.inbox.Inbox}.
 */
@NullMarked
package salescoach.bot.inbox;

import org.jspecify.annotations.NullMarked;
