/** The room of the fault time-grab. */
@NullMarked
package salescoach.guideline.timegrab;

import org.jspecify.annotations.NullMarked;
