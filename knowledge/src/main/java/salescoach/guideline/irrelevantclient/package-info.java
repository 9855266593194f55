/** The room of the fault irrelevant-client. */
@NullMarked
package salescoach.guideline.irrelevantclient;

import org.jspecify.annotations.NullMarked;
