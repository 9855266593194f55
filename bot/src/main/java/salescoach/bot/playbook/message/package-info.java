/**
 * What a person sees who asks the playbook: messages and modals, and what was typed into them.
 *
 * <p>Start at {@link salescoach.bot.playbook.message.EntryMessage}. Everything here is a pure
 * function from a value to blocks, or from a view's values to a value.
 */
@NullMarked
package salescoach.bot.playbook.message;

import org.jspecify.annotations.NullMarked;
