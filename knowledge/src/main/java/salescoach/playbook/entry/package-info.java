/**
 * An entry of the playbook, and the Markdown file that it is written in.
 *
 * <p>Start at {@link salescoach.playbook.entry.EntryFile}, which tells the format; {@link
 * salescoach.playbook.entry.BuiltInEntries} loads those that come with the coach.
 */
@NullMarked
package salescoach.playbook.entry;

import org.jspecify.annotations.NullMarked;
