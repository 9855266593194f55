package salescoach.bot.home;

import java.time.Clock;
import java.util.Optional;
import salescoach.bot.admin.MemberStore;
import salescoach.bot.admin.Roles;
import salescoach.bot.admin.TeamSettings;
import salescoach.bot.inbox.Answer;
import salescoach.bot.inbox.Incoming;
import salescoach.bot.inbox.Kept;
import salescoach.bot.playbook.AskFeature;
import salescoach.bot.review.RecentDraftStore;
import salescoach.bot.review.ReviewFeature;
import salescoach.bot.scripts.ScriptStore;
import salescoach.bot.slack.SlackApi;
import salescoach.bot.storage.Database;
import salescoach.bot.surface.Feature;
import salescoach.bot.surface.Registry;

/** The Home tab, drawn anew whenever a member opens it. */
public final class HomeFeature implements Feature {

  private final RecentDraftStore drafts;
  private final ScriptStore scripts;
  private final MemberStore members;
  private final TeamSettings team;
  private final SlackApi slack;
  private final Clock clock;

  public HomeFeature(Database database, TeamSettings team, SlackApi slack, Clock clock) {
    this.drafts = new RecentDraftStore(database);
    this.scripts = new ScriptStore(database);
    this.members = new MemberStore(database);
    this.team = team;
    this.slack = slack;
    this.clock = clock;
  }

  @Override
  public void offer(Registry registry) {
    registry.home(this::draw);
    registry.promptAction(HomeView.REVIEW, HomeFeature::review);
    registry.promptAction(HomeView.ASK, HomeFeature::ask);
    registry.promptAction(HomeView.TEAM, team::open);
  }

  private Kept draw(Incoming incoming, Answer answer) {
    String workspace = incoming.workspace();
    String member = incoming.member();
    Optional<Roles> roles =
        Optional.of(members.roles(workspace)).filter(it -> it.admins().contains(member));
    slack.publish(
        member,
        HomeView.of(
            drafts.of(workspace, member, HomeView.MOST_DRAFTS),
            scripts.count(workspace, member),
            roles,
            clock.instant()));
    return Kept.NOTHING;
  }

  private static Kept ask(Incoming incoming, Answer answer) {
    answer.open(AskFeature.blankModal());
    return Kept.NOTHING;
  }

  private static Kept review(Incoming incoming, Answer answer) {
    answer.open(ReviewFeature.blankModal());
    return Kept.NOTHING;
  }
}
