/** The room of the fault opens-with-self. */
@NullMarked
package salescoach.guideline.openswithself;

import org.jspecify.annotations.NullMarked;
