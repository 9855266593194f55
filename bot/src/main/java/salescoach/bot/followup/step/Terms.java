package salescoach.bot.followup.step;

import java.time.Instant;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Set;
import salescoach.KnowledgeException;
import salescoach.bot.admin.FollowUp;
import salescoach.bot.admin.FollowUpStore;
import salescoach.bot.admin.PolicyColumn;
import salescoach.bot.admin.TeamFollowUp;
import salescoach.bot.roster.KnownProspect;
import salescoach.bot.roster.Pursuit;
import salescoach.cadence.Cadence;
import salescoach.cadence.Channel;
import salescoach.cadence.NextStep;
import salescoach.cadence.Policy;
import salescoach.cadence.Standing;
import salescoach.cadence.WorkingDays;

/**
 * What a rep's steps are planned by.
 *
 * @param days on which the team works
 * @param zone the team's
 * @param unused channels that the rep does not use
 */
public record Terms(Policy policy, WorkingDays days, ZoneId zone, Set<Channel> unused) {

  /** The calendar that takes the place of one that no longer exists. */
  private static final String USUAL_CALENDAR = "US";

  public Terms {
    unused = Set.copyOf(unused);
  }

  /** The team's, for one of its members. */
  public static Terms of(TeamFollowUp team, FollowUp member) {
    return new Terms(
        PolicyColumn.read(team.policy()),
        days(team.calendar(), WorkingDays.of(USUAL_CALENDAR)),
        team.zone(),
        member.unused());
  }

  /** The prospect's zone; the team's where it is not known or no longer exists. */
  public ZoneId zoneOf(KnownProspect prospect) {
    return FollowUpStore.zone(prospect.zone()).orElse(zone);
  }

  /** On which days the prospect works; the team's where that is not known. */
  public WorkingDays daysOf(KnownProspect prospect) {
    return prospect.calendar().isEmpty() ? days : days(prospect.calendar(), days);
  }

  /** The next step with a prospect. */
  public NextStep next(Pursuit pursuit, Instant now) {
    KnownProspect prospect = pursuit.prospect();
    return Cadence.next(
        usable(prospect.standing()),
        pursuit.touches(),
        policy,
        now,
        zoneOf(prospect),
        daysOf(prospect));
  }

  private Standing usable(Standing standing) {
    if (unused.isEmpty()) {
      return standing;
    }
    Set<Channel> left = EnumSet.noneOf(Channel.class);
    left.addAll(standing.reachable());
    left.removeAll(unused);
    return StandingEdit.of(standing).reachable(left).made();
  }

  private static WorkingDays days(String calendar, WorkingDays otherwise) {
    try {
      return WorkingDays.of(calendar);
    } catch (KnowledgeException unknown) {
      return otherwise;
    }
  }
}
