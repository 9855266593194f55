/**
 * Who may do what in a workspace, what it has set, and how long its data is kept.
 *
 * <p>Start at {@link salescoach.bot.admin.MemberStore}.
 */
@NullMarked
package salescoach.bot.admin;

import org.jspecify.annotations.NullMarked;
