/**
 * What is shown of prospects and steps: pure functions from values to messages, modals and blocks.
 *
 * <p>Start at {@link salescoach.bot.followup.message.StepBlocks}.
 */
@NullMarked
package salescoach.bot.followup.message;

import org.jspecify.annotations.NullMarked;
