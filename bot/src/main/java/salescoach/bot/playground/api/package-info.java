/**
 * Slack's Web API and response URLs over HTTP.
 *
 * <p>Start at {@link salescoach.bot.playground.api.WebApi}, which looks at the token and picks the
 * method; each group of methods is a class.
 */
@NullMarked
package salescoach.bot.playground.api;

import org.jspecify.annotations.NullMarked;
