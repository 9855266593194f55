/** The room of the fault no-benefit. */
@NullMarked
package salescoach.guideline.nobenefit;

import org.jspecify.annotations.NullMarked;
