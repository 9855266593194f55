package salescoach.bot.followup;

import java.util.UUID;
import org.jdbi.v3.core.Handle;
import salescoach.bot.followup.step.Deed;

/** Whoever must know what was done with a prospect. */
@FunctionalInterface
public interface DeedListener {

  /**
   * Takes note, in the transaction that writes the deed; may run twice, where the first met
   * another.
   */
  void done(Handle transaction, String workspace, UUID prospect, Deed deed);
}
