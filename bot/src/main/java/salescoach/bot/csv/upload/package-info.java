/**
 * {@code /coach import} and {@code /coach export}: a table comes in as a file in a modal, and goes
 * out as a file in a direct message.
 *
 * <p>Start at {@link salescoach.bot.csv.upload.ImportFeature} and {@link
 * salescoach.bot.csv.upload.ExportFeature}.
 */
@NullMarked
package salescoach.bot.csv.upload;

import org.jspecify.annotations.NullMarked;
