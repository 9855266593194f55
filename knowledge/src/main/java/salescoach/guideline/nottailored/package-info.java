/** The room of the fault not-tailored. */
@NullMarked
package salescoach.guideline.nottailored;

import org.jspecify.annotations.NullMarked;
