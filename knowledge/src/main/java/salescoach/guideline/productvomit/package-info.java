/** The room of the fault product-vomit. */
@NullMarked
package salescoach.guideline.productvomit;

import org.jspecify.annotations.NullMarked;
