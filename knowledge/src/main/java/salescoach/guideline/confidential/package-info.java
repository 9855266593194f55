/** The room of the fault confidential. */
@NullMarked
package salescoach.guideline.confidential;

import org.jspecify.annotations.NullMarked;
