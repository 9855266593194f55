package salescoach.bot.roster;

import java.util.List;
import salescoach.cadence.Touch;

/**
 * A prospect with all that was tried.
 *
 * @param touches oldest first
 */
public record Pursuit(KnownProspect prospect, List<Touch> touches) {
  public Pursuit {
    touches = List.copyOf(touches);
  }
}
