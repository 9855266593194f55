/** The room of the fault callback-time. */
@NullMarked
package salescoach.guideline.callbacktime;

import org.jspecify.annotations.NullMarked;
