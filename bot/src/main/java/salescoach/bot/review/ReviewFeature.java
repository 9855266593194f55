package salescoach.bot.review;

import com.slack.api.model.view.View;
import java.time.Clock;
import salescoach.bot.admin.MemberStore;
import salescoach.bot.review.message.ReviewModal;
import salescoach.bot.roster.ClientStore;
import salescoach.bot.roster.ProspectStore;
import salescoach.bot.scripts.ScriptStore;
import salescoach.bot.slack.SlackApi;
import salescoach.bot.storage.Database;
import salescoach.bot.surface.Feature;
import salescoach.bot.surface.Registry;
import salescoach.guideline.Critic;
import salescoach.routing.Router;

/** Reviews of drafts, in every way in which they reach the coach. */
public final class ReviewFeature implements Feature {

  private final DraftMessages messages;
  private final ReviewWindows windows;
  private final ReviewButtons buttons;
  private final FaultButtons faults;

  public ReviewFeature(
      Database database,
      Critic critic,
      Router router,
      Questions questions,
      SlackApi slack,
      Clock clock,
      ReviewMeter meter) {
    ReviewStore store = new ReviewStore(database);
    MemberStore members = new MemberStore(database);
    Reviewer reviewer = new Reviewer(store, new ClientStore(database), members, critic, clock);
    Reviews reviews = new Reviews(reviewer, meter);
    this.messages = new DraftMessages(store, reviews, router, questions, slack);
    this.windows = new ReviewWindows(reviews, store, new ProspectStore(database));
    this.buttons = new ReviewButtons(reviewer, store, new ScriptStore(database), members, clock);
    this.faults = new FaultButtons(reviewer, store, questions, clock, slack);
  }

  /** The modal for a new draft, for others who have a button to it. */
  public static View blankModal() {
    return ReviewModal.blank(ReviewTarget.NEW.metadata());
  }

  @Override
  public void offer(Registry registry) {
    messages.offer(registry);
    windows.offer(registry);
    buttons.offer(registry);
    faults.offer(registry);
  }
}
