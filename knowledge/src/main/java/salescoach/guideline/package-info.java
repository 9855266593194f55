/**
 * The guidelines, the critique that they make together, and what a team may change about them.
 *
 * <p>Start at {@link salescoach.guideline.Critic}. Each fault has a room below this package with
 * its class, its page and its words; {@link salescoach.guideline.Guideline} says what a room is.
 */
@NullMarked
package salescoach.guideline;

import org.jspecify.annotations.NullMarked;
