/** The room of the fault no-question. */
@NullMarked
package salescoach.guideline.noquestion;

import org.jspecify.annotations.NullMarked;
