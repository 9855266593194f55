package salescoach.bot.home;

import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import salescoach.bot.inbox.Answer;
import salescoach.bot.inbox.Incoming;
import salescoach.bot.inbox.Kept;
import salescoach.bot.playbook.AskFeature;
import salescoach.bot.review.ReviewFeature;
import salescoach.bot.slack.SlackApi;
import salescoach.bot.slack.SlackLimited;
import salescoach.bot.slack.SlackRefused;
import salescoach.bot.slack.SlackUnanswered;
import salescoach.bot.storage.Database;
import salescoach.bot.surface.Feature;
import salescoach.bot.surface.HomeRedraw;
import salescoach.bot.surface.Registry;

/** The Home tab, drawn anew whenever a member opens it, and after what is done on it. */
public final class HomeFeature implements Feature, HomeRedraw {

  private static final Logger LOG = LoggerFactory.getLogger(HomeFeature.class);

  private final HomeReader reader;
  private final SlackApi slack;
  private final Clock clock;

  public HomeFeature(Database database, SlackApi slack, Clock clock) {
    this.reader = new HomeReader(database);
    this.slack = slack;
    this.clock = clock;
  }

  @Override
  public void offer(Registry registry) {
    registry.home(this::draw);
    registry.promptAction(HomeView.REVIEW, HomeFeature::review);
    registry.promptAction(HomeView.ASK, HomeFeature::ask);
  }

  private Kept draw(Incoming incoming, Answer answer) {
    publish(incoming.workspace(), incoming.member());
    return Kept.NOTHING;
  }

  /**
   * Draws it after a deed that is on file by now: where Slack does not take it, that is no reason
   * to do the deed again or to call it failed, and the tab is drawn when it is opened next.
   */
  @Override
  public void redraw(String workspace, String member) {
    try {
      publish(workspace, member);
    } catch (SlackRefused | SlackUnanswered | SlackLimited notDrawn) {
      LOG.info("a Home tab stays as it is: {}", notDrawn.getMessage());
    }
  }

  private void publish(String workspace, String member) {
    slack.publish(member, HomeView.of(reader.read(workspace, member, clock.instant())));
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
