/**
 * What a person sees and fills in when a draft is reviewed: messages, modals, and what was typed
 * into them.
 *
 * <p>Start at {@link salescoach.bot.review.message.ReviewMessage}. Everything here is a pure
 * function from a value to blocks, or from a view's values to a value.
 */
@NullMarked
package salescoach.bot.review.message;

import org.jspecify.annotations.NullMarked;
