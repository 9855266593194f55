/**
 * Who may do what in a workspace, what it has set, how long its data is kept, and how one's own
 * goes: {@code /coach pace}, {@code /coach forget} and {@code /coach admin}.
 *
 * <p>Start at {@link salescoach.bot.admin.AdminFeature}.
 */
@NullMarked
package salescoach.bot.admin;

import org.jspecify.annotations.NullMarked;
