/**
 * What to do next with a prospect, when, and why: the follow-up that most messages never get.
 *
 * <p>Start at {@link salescoach.cadence.Cadence}. Nothing here reads a clock: now and the zone are
 * told.
 */
@NullMarked
package salescoach.cadence;

import org.jspecify.annotations.NullMarked;
