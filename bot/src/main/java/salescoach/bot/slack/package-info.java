/**
 * What every message to Slack has in common: escaping, limits, splitting.
 *
 * <p>Start at {@link salescoach.bot.slack.SlackMessage}; whatever a person wrote goes through
 * {@link salescoach.bot.slack.Mrkdwn#literal}.
 */
@NullMarked
package salescoach.bot.slack;

import org.jspecify.annotations.NullMarked;
