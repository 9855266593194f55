/** The room of the fault too-many-questions. */
@NullMarked
package salescoach.guideline.toomanyquestions;

import org.jspecify.annotations.NullMarked;
