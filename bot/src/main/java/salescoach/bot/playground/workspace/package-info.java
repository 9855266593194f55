/**
 * What a Slack workspace remembers: its people and conversations, their messages, and every open
 * modal.
 *
 * <p>Start at {@link salescoach.bot.playground.workspace.Workspace}. Nothing here knows of HTTP or
 * sockets, and no lock is held while anybody is told of a change.
 */
@NullMarked
package salescoach.bot.playground.workspace;

import org.jspecify.annotations.NullMarked;
