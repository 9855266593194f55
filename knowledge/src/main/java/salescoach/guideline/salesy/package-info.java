/** The room of the fault salesy. */
@NullMarked
package salescoach.guideline.salesy;

import org.jspecify.annotations.NullMarked;
