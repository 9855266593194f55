/** The room of the fault vague-client. */
@NullMarked
package salescoach.guideline.vagueclient;

import org.jspecify.annotations.NullMarked;
