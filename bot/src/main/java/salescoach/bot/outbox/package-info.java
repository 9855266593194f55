/**
 * The messages that the coach sends by itself: written down in a transaction with the reason for
 * them, and sent exactly once, whatever process, connection or database breaks on the way.
 *
 * <p>Start at {@link salescoach.bot.outbox.Outbox}, for whoever has something to say, and at {@link
 * salescoach.bot.outbox.Delivery}, for how one message goes out. What a message says is not known
 * here: {@link salescoach.bot.outbox.Kinds} has it drawn at the moment it is sent.
 */
@NullMarked
package salescoach.bot.outbox;

import org.jspecify.annotations.NullMarked;
