/** The room of the fault no-identity. */
@NullMarked
package salescoach.guideline.noidentity;

import org.jspecify.annotations.NullMarked;
