/**
 * The ways in which people reach the coach in Slack: the command, messages, buttons, modals,
 * shortcuts and the Home tab. Each is turned into one plain {@link salescoach.bot.inbox.Incoming},
 * committed, and only then acknowledged.
 *
 * <p>Start at {@link salescoach.bot.surface.Surfaces}; what the features offer is in {@link
 * salescoach.bot.surface.Registry}.
 */
@NullMarked
package salescoach.bot.surface;

import org.jspecify.annotations.NullMarked;
