/** The room of the fault too-long. */
@NullMarked
package salescoach.guideline.toolong;

import org.jspecify.annotations.NullMarked;
