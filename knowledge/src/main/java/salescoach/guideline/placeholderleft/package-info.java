/** The room of the fault placeholder-left. */
@NullMarked
package salescoach.guideline.placeholderleft;

import org.jspecify.annotations.NullMarked;
