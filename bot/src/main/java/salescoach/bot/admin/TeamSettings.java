package salescoach.bot.admin;

import com.slack.api.model.User;
import java.time.Clock;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import salescoach.bot.inbox.Answer;
import salescoach.bot.inbox.Incoming;
import salescoach.bot.inbox.Kept;
import salescoach.bot.slack.Form;
import salescoach.bot.slack.SlackApi;
import salescoach.bot.slack.SlackRefused;
import salescoach.bot.storage.Database;
import salescoach.bot.surface.HomeRedraw;
import salescoach.bot.surface.Registry;

/**
 * The team's settings: who has which role, how long drafts are kept, and which guidelines are off.
 * For admins only.
 */
public final class TeamSettings {

  /** Opens these settings. */
  public static final String OPEN = "home_team";

  /** Opens, on top of these, how the team follows up. */
  public static final String FOLLOW_UP = "admin_follow_up";

  /** Slack's own voice: it counts as a person there, and can't be written to. */
  private static final String SLACKBOT = "USLACKBOT";

  private static final Logger LOG = LoggerFactory.getLogger(TeamSettings.class);

  private final Database database;
  private final MemberStore members;
  private final WorkspaceStore workspaces;
  private final SlackApi slack;
  private final GuidelineSettings guidelines;
  private final Retention retention;
  private final HomeRedraw home;

  TeamSettings(
      Database database, MemberStore members, SlackApi slack, HomeRedraw home, Clock clock) {
    this.database = database;
    this.members = members;
    this.workspaces = new WorkspaceStore(database);
    this.slack = slack;
    this.guidelines = new GuidelineSettings(database);
    this.retention = new Retention(database, clock);
    this.home = home;
  }

  void offer(Registry registry) {
    registry.promptCommand(
        "admin",
        "admin",
        "sets roles, guidelines, how long drafts are kept, and how the team follows up",
        this::open);
    registry.promptAction(OPEN, this::open);
    registry.modal(TeamModal.CALLBACK, TeamSettings::errors, this::save);
  }

  /**
   * Opens the settings, if the member is an admin; says who is, otherwise. Where nobody is yet,
   * whoever runs the workspace becomes the first.
   */
  private Kept open(Incoming incoming, Answer answer) {
    String workspace = incoming.workspace();
    Roles roles = members.roles(workspace);
    if (roles.admins().isEmpty()) {
      return claim(incoming, answer, roles);
    }
    if (roles.admins().contains(incoming.member())) {
      answer.open(
          TeamModal.of(roles, workspaces.retentionDays(workspace), guidelines.off(workspace)));
    } else {
      answer.send(TeamMessages.adminsAre(roles.admins()));
    }
    return Kept.NOTHING;
  }

  private Kept claim(Incoming incoming, Answer answer, Roles roles) {
    User user = slack.member(incoming.member());
    if (!user.isAdmin() && !user.isOwner()) {
      answer.send(TeamMessages.nobodyYet());
      return Kept.NOTHING;
    }
    Roles first = new Roles(Set.of(incoming.member()), roles.managers(), roles.curators());
    database.useTransaction(
        transaction -> members.setFirstAdmin(transaction, incoming.workspace(), incoming.member()));
    answer.open(
        TeamModal.first(
            first,
            workspaces.retentionDays(incoming.workspace()),
            guidelines.off(incoming.workspace())));
    return Kept.NOTHING;
  }

  private Kept save(Incoming incoming, Answer answer) {
    String workspace = incoming.workspace();
    Roles before = members.roles(workspace);
    if (!before.admins().contains(incoming.member())) {
      answer.send(TeamMessages.adminsAre(before.admins()));
      return Kept.NOTHING;
    }
    if (!(TeamForm.read(incoming.values()) instanceof Form.Filled<TeamForm> form)) {
      // What was checked before it was committed stays right.
      return Kept.NOTHING;
    }
    Set<String> unfit = unfit(form.value().roles(), before);
    Roles roles = settled(form.value().roles().without(unfit), before);
    // Before it is saved, for a second try would find nobody new.
    tell(answer, incoming.member(), roles.since(before));
    save(workspace, roles, form.value());
    Set<String> off = form.value().guidelinesOff();
    answer.send(TeamMessages.saved(roles, form.value().retentionDays(), off, unfit));
    home.redraw(workspace, incoming.member());
    return Kept.NOTHING;
  }

  private void save(String workspace, Roles roles, TeamForm form) {
    database.useTransaction(
        transaction -> {
          members.setRoles(transaction, workspace, roles);
          workspaces.keepFor(transaction, workspace, form.retentionDays());
          guidelines.turnOff(transaction, workspace, form.guidelinesOff());
        });
    retention.run();
  }

  /** Where none of the chosen admins can be one, those who are stay. */
  private static Roles settled(Roles wanted, Roles before) {
    return wanted.admins().isEmpty()
        ? new Roles(before.admins(), wanted.managers(), wanted.curators())
        : wanted;
  }

  /** Of those who had no role so far: apps, people who left, and people of other companies. */
  private Set<String> unfit(Roles wanted, Roles before) {
    Set<String> fresh = new HashSet<>(wanted.all());
    fresh.removeAll(before.all());
    return fresh.stream().filter(this::isUnfit).collect(Collectors.toSet());
  }

  private boolean isUnfit(String id) {
    try {
      User user = slack.member(id);
      return id.equals(SLACKBOT) || user.isBot() || user.isDeleted() || user.isStranger();
    } catch (SlackRefused unknown) {
      LOG.info("a member who was appointed is unknown to Slack: {}", unknown.getMessage());
      return true;
    }
  }

  private static void tell(Answer answer, String admin, Roles fresh) {
    for (String member : fresh.all()) {
      if (member.equals(admin)) {
        continue;
      }
      try {
        answer.tell(member, TeamMessages.appointed(admin, member, fresh));
      } catch (SlackRefused refused) {
        // The appointment holds, whether or not they can be written to.
        LOG.info("somebody could not be told of a role: {}", refused.getMessage());
      }
    }
  }

  private static Map<String, String> errors(Incoming incoming) {
    return TeamForm.read(incoming.values()) instanceof Form.Wrong<TeamForm> wrong
        ? wrong.errors()
        : Map.of();
  }
}
