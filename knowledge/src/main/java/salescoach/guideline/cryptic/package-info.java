/** The room of the fault cryptic. */
@NullMarked
package salescoach.guideline.cryptic;

import org.jspecify.annotations.NullMarked;
