package salescoach.bot.followup.step;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import salescoach.bot.roster.KnownProspect;
import salescoach.cadence.NextStep;

/**
 * A step on a rep's agenda.
 *
 * @param on the rep's local day on which it is to be done
 * @param theirZone the prospect's, where it is another than the rep's
 */
public record Step(
    KnownProspect prospect, NextStep next, LocalDate on, Optional<ZoneId> theirZone) {

  /** What its buttons carry. */
  public StepKey key() {
    return new StepKey(prospect.id(), next.action(), on, "");
  }

  /** The same on another day. */
  Step movedTo(LocalDate day) {
    return new Step(prospect, next, day, theirZone);
  }
}
