/**
 * Tables that people bring along, and take with them: prospects, touches and clients as CSV.
 *
 * <p>Start at {@link salescoach.bot.csv.CsvImport} and {@link salescoach.bot.csv.CsvExport}. What a
 * column may be called stands beside the code, in a file for each {@link salescoach.bot.csv.Kind};
 * docs/csv.md tells people of it.
 */
@NullMarked
package salescoach.bot.csv;

import org.jspecify.annotations.NullMarked;
