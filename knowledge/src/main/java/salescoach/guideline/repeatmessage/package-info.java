/** The room of the fault repeat-message. */
@NullMarked
package salescoach.guideline.repeatmessage;

import org.jspecify.annotations.NullMarked;
