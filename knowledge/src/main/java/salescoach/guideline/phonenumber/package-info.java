/** The room of the fault phone-number. */
@NullMarked
package salescoach.guideline.phonenumber;

import org.jspecify.annotations.NullMarked;
