/** The room of the fault no-next-step. */
@NullMarked
package salescoach.guideline.nonextstep;

import org.jspecify.annotations.NullMarked;
