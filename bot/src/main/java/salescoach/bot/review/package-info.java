/**
 * Reviews of drafts in Slack: how a draft reaches the coach, what is kept of it and its versions,
 * and what the buttons under a review do. How a review looks is in {@code review.message}.
 *
 * <p>Start at {@link salescoach.bot.review.ReviewFeature} for the ways in, and at {@link
 * salescoach.bot.review.Reviewer} for what becomes of a draft.
 */
@NullMarked
package salescoach.bot.review;

import org.jspecify.annotations.NullMarked;
