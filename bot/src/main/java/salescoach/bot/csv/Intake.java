package salescoach.bot.csv;

import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.Handle;

/**
 * Takes in rows of one kind.
 *
 * @param <R> a row that was read
 */
interface Intake<R> {

  /** A name of what a row is about, that must stand only once in what is written at a time. */
  Set<String> identities(R row);

  /**
   * What a row says.
   *
   * @throws BadRow where it can't be taken in
   */
  R row(Cells cells);

  /** Writes rows, in a transaction that may be run again. */
  Written write(Handle transaction, List<R> rows);
}
