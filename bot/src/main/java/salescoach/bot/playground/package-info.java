/**
 * A stand-in for Slack on loopback: people try the coach with it, and the tests have it as their
 * Slack.
 *
 * <p>Start at {@link salescoach.bot.playground.StandIn}. It speaks Slack's own protocol (the Web
 * API over HTTP, Socket Mode over a WebSocket), so that the bot meets it with the unmodified SDK.
 */
@NullMarked
package salescoach.bot.playground;

import org.jspecify.annotations.NullMarked;
