/**
 * Finds the entry that answers a question.
 *
 * <p>Start at {@link salescoach.playbook.finding.Finder}. Lucene tells how much of a question each
 * entry's phrasings and page have ({@code Index}); a categoriser, trained when the project is
 * built, tells which entry such words usually ask for ({@code Categoriser}). {@code Calibration}
 * weighs the two; its numbers come from cross-validation and stand in {@code calibration.yaml}.
 */
@NullMarked
package salescoach.playbook.finding;

import org.jspecify.annotations.NullMarked;
