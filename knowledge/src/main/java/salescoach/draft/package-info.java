/**
 * What the rep wrote, and to whom: plain values, checked as they are made.
 *
 * <p>Start at {@link salescoach.draft.Draft}.
 */
@NullMarked
package salescoach.draft;

import org.jspecify.annotations.NullMarked;
