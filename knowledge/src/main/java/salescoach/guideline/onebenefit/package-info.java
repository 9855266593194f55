/** The room of the fault one-benefit. */
@NullMarked
package salescoach.guideline.onebenefit;

import org.jspecify.annotations.NullMarked;
