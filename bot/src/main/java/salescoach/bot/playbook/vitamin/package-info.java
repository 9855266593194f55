/**
 * "Vitamin or medicine?" in Slack: the modal with the questions, and the verdict.
 *
 * <p>Start at {@link salescoach.bot.playbook.vitamin.VitaminFeature}. Nothing of it is kept: what a
 * rep tells about an offer travels in Slack's own modal and button.
 */
@NullMarked
package salescoach.bot.playbook.vitamin;

import org.jspecify.annotations.NullMarked;
