/**
 * How a team keeps its playbook alive: entries of its own, the questions that nobody answered, and
 * a notice where nobody looked at an entry for long.
 *
 * <p>Start at {@link salescoach.bot.curate.CurateFeature}; {@link
 * salescoach.bot.curate.TeamPlaybook} is what everybody else reads.
 */
@NullMarked
package salescoach.bot.curate;

import org.jspecify.annotations.NullMarked;
