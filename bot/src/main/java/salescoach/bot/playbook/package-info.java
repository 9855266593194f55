/**
 * Questions in Slack: how one reaches the coach, what is kept of it, and what the buttons under an
 * answer do. How an answer looks is in {@code playbook.message}.
 *
 * <p>Start at {@link salescoach.bot.playbook.AskFeature} for the ways in, and at {@link
 * salescoach.bot.playbook.Asking} for what becomes of a question.
 */
@NullMarked
package salescoach.bot.playbook;

import org.jspecify.annotations.NullMarked;
