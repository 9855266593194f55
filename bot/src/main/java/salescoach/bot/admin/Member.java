package salescoach.bot.admin;

import java.util.Optional;
import salescoach.draft.Context;

/**
 * What the coach keeps of a member.
 *
 * @param admin may appoint others and change the workspace's settings
 * @param manager may read the drafts that reps share
 * @param curator may change the playbook
 * @param paceWpm the member's own words a minute, once set
 */
public record Member(
    String id, boolean admin, boolean manager, boolean curator, Optional<Integer> paceWpm) {

  /** The pace that a voicemail is timed at, in words a minute. */
  public int pace() {
    return paceWpm.orElse(Context.USUAL_PACE_WPM);
  }

  /** Whether an admin gave the member anything to do. */
  boolean hasRole() {
    return admin || manager || curator;
  }

  static Member unknown(String id) {
    return new Member(id, false, false, false, Optional.empty());
  }
}
