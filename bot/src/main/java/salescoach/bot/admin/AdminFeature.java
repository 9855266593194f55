package salescoach.bot.admin;

import java.time.Clock;
import salescoach.bot.slack.SlackApi;
import salescoach.bot.storage.Database;
import salescoach.bot.surface.Feature;
import salescoach.bot.surface.HomeRedraw;
import salescoach.bot.surface.Registry;

/**
 * What members set for themselves and admins for the team, and how one's own data goes.
 *
 * <p>What is set is committed before it is told, unlike a review: whoever reads that it is set may
 * rely on it at once, and it can be done twice with no harm. What goes must not go twice, for there
 * may be more by then: it goes in the moment after it is told.
 */
public final class AdminFeature implements Feature {

  private final PaceCommand pace;
  private final ForgetCommand forget;
  private final TeamSettings team;

  public AdminFeature(Database database, SlackApi slack, HomeRedraw home, Clock clock) {
    MemberStore members = new MemberStore(database);
    ForgetStore forgets = new ForgetStore(database);
    this.pace = new PaceCommand(database, members);
    this.forget = new ForgetCommand(members, forgets);
    this.team = new TeamSettings(database, members, slack, home, clock);
  }

  @Override
  public void offer(Registry registry) {
    pace.offer(registry);
    forget.offer(registry);
    team.offer(registry);
  }
}
