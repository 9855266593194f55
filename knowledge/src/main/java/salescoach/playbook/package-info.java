/**
 * Answers to what people ask about selling, each with its source, or an honest "I don't know".
 *
 * <p>Start at {@link salescoach.playbook.Playbook}. The entries are Markdown files in {@code
 * entries}; {@code entry} reads them, {@code finding} finds the one that answers a question.
 */
@NullMarked
package salescoach.playbook;

import org.jspecify.annotations.NullMarked;
