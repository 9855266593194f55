/**
 * The rep's shelf: scripts that were reviewed and are worth keeping, handed out so that no two
 * messages to a prospect are the same.
 *
 * <p>Start at {@link salescoach.bot.scripts.ScriptsFeature}; a script gets onto the shelf by a
 * button under its review.
 */
@NullMarked
package salescoach.bot.scripts;

import org.jspecify.annotations.NullMarked;
