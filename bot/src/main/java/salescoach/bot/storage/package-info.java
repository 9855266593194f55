/**
 * Where the team's data is kept: one PostgreSQL, given by its address or brought along.
 *
 * <p>Start at {@link salescoach.bot.storage.Database}. The tables are in the migrations beside it;
 * the queries are with the features that need them.
 */
@NullMarked
package salescoach.bot.storage;

import org.jspecify.annotations.NullMarked;
