/**
 * Reading a draft: words, sentences, tags, the parts of an email, speaking time and reading grade.
 *
 * <p>Start at {@link salescoach.text.Reading}. Words come from a plain scan, because a rep counts
 * words as they stand; sentences and tags come from OpenNLP, and tags only where somebody asks.
 */
@NullMarked
package salescoach.text;

import org.jspecify.annotations.NullMarked;
