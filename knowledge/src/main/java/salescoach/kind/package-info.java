/**
 * What most guidelines are made of: lists of phrases, limits, and who and what a draft names.
 *
 * <p>Start at {@link salescoach.kind.PhraseList}.
 */
@NullMarked
package salescoach.kind;

import org.jspecify.annotations.NullMarked;
