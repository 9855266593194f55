/**
 * What the playground's web page is served: its files, a member's state, and what they do.
 *
 * <p>Start at {@link salescoach.bot.playground.page.Page}. It answers browsers on this machine
 * only, and only the page itself.
 */
@NullMarked
package salescoach.bot.playground.page;

import org.jspecify.annotations.NullMarked;
