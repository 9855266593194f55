/** The room of the fault overused-client. */
@NullMarked
package salescoach.guideline.overusedclient;

import org.jspecify.annotations.NullMarked;
