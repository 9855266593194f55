/**
 * Socket Mode: how the app hears of what people do, and how long it takes to acknowledge it.
 *
 * <p>Start at {@link salescoach.bot.playground.socket.Deliveries}; {@link
 * salescoach.bot.playground.socket.SocketModeServer} is the wire underneath.
 */
@NullMarked
package salescoach.bot.playground.socket;

import org.jspecify.annotations.NullMarked;
