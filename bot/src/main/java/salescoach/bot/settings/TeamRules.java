package salescoach.bot.settings;

import com.slack.api.model.view.View;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import salescoach.bot.BotException;
import salescoach.bot.admin.MemberStore;
import salescoach.bot.admin.PolicyColumn;
import salescoach.bot.admin.TeamFollowUp;
import salescoach.bot.admin.TeamMessages;
import salescoach.bot.admin.TeamSettings;
import salescoach.bot.admin.WorkspaceStore;
import salescoach.bot.inbox.Answer;
import salescoach.bot.inbox.Incoming;
import salescoach.bot.inbox.Kept;
import salescoach.bot.slack.Form;
import salescoach.bot.slack.SlackApi;
import salescoach.bot.storage.Database;
import salescoach.bot.surface.HomeRedraw;
import salescoach.bot.surface.Registry;
import salescoach.cadence.Mornings;

/** How the team follows up: its channel, zone, calendar and the numbers of its cadence. */
final class TeamRules {

  private static final Logger LOG = LoggerFactory.getLogger(TeamRules.class);

  private final Database database;
  private final MemberStore members;
  private final WorkspaceStore workspaces;
  private final SlackApi slack;
  private final HomeRedraw home;
  private final Clock clock;

  TeamRules(Database database, SlackApi slack, HomeRedraw home, Clock clock) {
    this.database = database;
    this.members = new MemberStore(database);
    this.workspaces = new WorkspaceStore(database);
    this.slack = slack;
    this.home = home;
    this.clock = clock;
  }

  void offer(Registry registry) {
    registry.promptAction(SettingsFeature.TEAM, this::open);
    registry.promptAction(TeamSettings.FOLLOW_UP, this::push);
    registry.modal(TeamRulesModal.CALLBACK, TeamRules::errors, this::save);
    registry.options(TeamRulesModal.ZONE, typed -> Zones.like(typed.text()));
    registry.options(TeamRulesModal.CALENDAR, typed -> Countries.like(typed.text()));
  }

  private Kept open(Incoming incoming, Answer answer) {
    if (mayNot(incoming)) {
      answer.directly().send(TeamMessages.adminsAre(admins(incoming)));
      return Kept.NOTHING;
    }
    answer.open(modal(incoming));
    return Kept.NOTHING;
  }

  /** On top of the roles. */
  private Kept push(Incoming incoming, Answer answer) {
    if (!mayNot(incoming)) {
      answer.push(modal(incoming));
    }
    return Kept.NOTHING;
  }

  private View modal(Incoming incoming) {
    TeamFollowUp team = workspaces.followUp(incoming.workspace());
    return TeamRulesModal.of(team, PolicyColumn.read(team.policy()));
  }

  private boolean mayNot(Incoming incoming) {
    return !admins(incoming).contains(incoming.member());
  }

  private Set<String> admins(Incoming incoming) {
    return members.roles(incoming.workspace()).admins();
  }

  private Kept save(Incoming incoming, Answer answer) {
    String workspace = incoming.workspace();
    if (mayNot(incoming)) {
      answer.send(TeamMessages.adminsAre(admins(incoming)));
      return Kept.NOTHING;
    }
    if (!(TeamRulesForm.read(incoming.values()) instanceof Form.Filled<TeamRulesForm> form)) {
      // What was checked before it was committed stays right.
      return Kept.NOTHING;
    }
    TeamRulesForm rules = form.value();
    TeamFollowUp before = workspaces.followUp(workspace);
    TeamFollowUp after = after(before, rules, clock.instant());
    database.useTransaction(transaction -> workspaces.save(transaction, workspace, after));
    LOG.info("how the team follows up was changed");
    boolean letIn = after.channel().isEmpty() || isIn(after.channel());
    answer.send(SettingsMessages.team(after, rules.policy(), !letIn));
    home.redraw(workspace, incoming.member());
    return Kept.NOTHING;
  }

  /** What is saved stays saved where Slack does not say: an invitation too many does no harm. */
  private boolean isIn(String channel) {
    try {
      return slack.isIn(channel);
    } catch (BotException unknown) {
      LOG.info("whether the coach is in the team's channel is not known");
      return false;
    }
  }

  /**
   * The team's with what was filled in. What Slack said of the channel is forgotten also where it
   * stays the same: whoever saves may have let the coach in meanwhile.
   */
  static TeamFollowUp after(TeamFollowUp before, TeamRulesForm rules, Instant now) {
    boolean same =
        rules.channel().equals(before.channel())
            && rules.channelAt().equals(before.channelAt())
            && rules.zone().equals(before.zone())
            && before.channelTrouble().isEmpty();
    Optional<Instant> next =
        rules.channel().isEmpty()
            ? Optional.empty()
            : Optional.of(new Mornings(rules.channelAt(), rules.zone()).after(now));
    return new TeamFollowUp(
        rules.channel(),
        rules.channelAt(),
        rules.zone(),
        rules.calendar(),
        PolicyColumn.written(rules.policy()),
        "",
        same ? before.nextChannelAt() : next);
  }

  private static Map<String, String> errors(Incoming incoming) {
    return TeamRulesForm.read(incoming.values()) instanceof Form.Wrong<TeamRulesForm> wrong
        ? wrong.errors()
        : Map.of();
  }
}
