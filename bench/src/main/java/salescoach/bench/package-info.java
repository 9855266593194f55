/**
 * What a critique costs, beside OpenNLP alone and LanguageTool, and what it costs to start.
 *
 * <p>Start at {@link salescoach.bench.RatioReport}; {@code docs/performance.md} says how to run it
 * and what the figures mean. The running coach is measured in {@link salescoach.bench.slack}. Not
 * part of the product: built with the profiles {@code bench} and {@code slack-bench} only.
 */
@NullMarked
package salescoach.bench;

import org.jspecify.annotations.NullMarked;
