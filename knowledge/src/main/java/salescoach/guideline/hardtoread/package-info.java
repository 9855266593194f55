/** The room of the fault hard-to-read. */
@NullMarked
package salescoach.guideline.hardtoread;

import org.jspecify.annotations.NullMarked;
