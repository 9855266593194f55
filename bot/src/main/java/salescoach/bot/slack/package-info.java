/**
 * How the coach speaks to Slack: its calls and what may come of them, and messages made safe to
 * send.
 *
 * <p>Start at {@link salescoach.bot.slack.SlackApi} and {@link salescoach.bot.slack.SlackMessage};
 * whatever a person wrote goes through {@link salescoach.bot.slack.Mrkdwn#literal}.
 */
@NullMarked
package salescoach.bot.slack;

import org.jspecify.annotations.NullMarked;
