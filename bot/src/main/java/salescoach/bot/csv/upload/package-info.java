/**
 * {@code /coach import}: a table comes in as a file in a modal.
 *
 * <p>Start at {@link salescoach.bot.csv.upload.ImportFeature}.
 */
@NullMarked
package salescoach.bot.csv.upload;

import org.jspecify.annotations.NullMarked;
