/**
 * What people do in Slack, and what the app's answer to it then shows them.
 *
 * <p>Start at {@link salescoach.bot.playground.person.Person}, which tests drive; the page acts
 * through the same {@link salescoach.bot.playground.person.Deeds}.
 */
@NullMarked
package salescoach.bot.playground.person;

import org.jspecify.annotations.NullMarked;
