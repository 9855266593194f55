package salescoach.bot.settings;

import java.time.Clock;
import salescoach.bot.slack.SlackApi;
import salescoach.bot.storage.Database;
import salescoach.bot.surface.Feature;
import salescoach.bot.surface.HomeRedraw;
import salescoach.bot.surface.Registry;

/** {@code /coach settings}, and how the team follows up. */
public final class SettingsFeature implements Feature {

  /** Opens one's own settings. */
  public static final String OWN = "settings_own";

  /** Opens how the team follows up, for admins. */
  public static final String TEAM = "settings_team";

  private final OwnSettings own;
  private final TeamRules team;

  public SettingsFeature(Database database, SlackApi slack, HomeRedraw home, Clock clock) {
    this.own = new OwnSettings(database, home, clock);
    this.team = new TeamRules(database, slack, home, clock);
  }

  @Override
  public void offer(Registry registry) {
    own.offer(registry);
    team.offer(registry);
  }
}
