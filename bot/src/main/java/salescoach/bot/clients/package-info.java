/**
 * {@code /coach clients}: the team's clients, whom drafts may name, to look at and to keep.
 *
 * <p>Start at {@link salescoach.bot.clients.ClientsFeature}. Everybody may look; managers, curators
 * and admins keep the roster.
 */
@NullMarked
package salescoach.bot.clients;

import org.jspecify.annotations.NullMarked;
