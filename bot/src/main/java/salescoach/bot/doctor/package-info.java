/**
 * Looks at everything that the coach needs, and says what is wrong and how it is cured.
 *
 * <p>Start at {@link salescoach.bot.doctor.Doctor}.
 */
@NullMarked
package salescoach.bot.doctor;

import org.jspecify.annotations.NullMarked;
