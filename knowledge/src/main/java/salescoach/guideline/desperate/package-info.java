/** The room of the fault desperate. */
@NullMarked
package salescoach.guideline.desperate;

import org.jspecify.annotations.NullMarked;
