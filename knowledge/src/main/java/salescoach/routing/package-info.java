/**
 * What a message to the coach is: a draft to review, a question about selling, or small talk.
 *
 * <p>Start at {@link salescoach.routing.Router}. Rules read the clear signs ({@code signs.txt}), a
 * categoriser learns the rest at start-up from our own messages ({@code messages.txt}); where the
 * two disagree the coach asks.
 */
@NullMarked
package salescoach.routing;

import org.jspecify.annotations.NullMarked;
