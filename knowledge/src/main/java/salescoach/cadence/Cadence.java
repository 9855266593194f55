package salescoach.cadence;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/**
 * Tells what to do next with a prospect, when, and why.
 *
 * <p>The rules, in the order in which they are asked, are in {@link Rules}; docs/cadence.md tells
 * them to people. The same input gives the same answer, in whatever order the touches come.
 */
public final class Cadence {

  private Cadence() {}

  /**
   * The next step.
   *
   * @param touches what was tried so far, in any order; what lies on a day to come is left out
   * @param zone the prospect's
   * @param now between the years 1900 and 2999
   * @param days on which the prospect works
   */
  public static NextStep next(
      Standing standing,
      List<Touch> touches,
      Policy policy,
      Instant now,
      ZoneId zone,
      WorkingDays days) {
    return new Rules(
            Situation.of(standing, touches, policy, now.atZone(zone).toLocalDateTime(), zone, days))
        .next();
  }
}
