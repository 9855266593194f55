package salescoach.bot.review;

import com.slack.api.model.view.View;
import java.time.Clock;
import java.util.Optional;
import salescoach.bot.admin.MemberStore;
import salescoach.bot.review.message.ProspectFields.Chosen;
import salescoach.bot.review.message.ReviewModal;
import salescoach.bot.review.message.Whom;
import salescoach.bot.roster.ClientStore;
import salescoach.bot.roster.KnownProspect;
import salescoach.bot.roster.ProspectStore;
import salescoach.bot.scripts.ScriptStore;
import salescoach.bot.slack.SlackApi;
import salescoach.bot.storage.Database;
import salescoach.bot.surface.Feature;
import salescoach.bot.surface.Registry;
import salescoach.draft.Medium;
import salescoach.guideline.Critic;
import salescoach.routing.Router;

/** Reviews of drafts, in every way in which they reach the coach. */
public final class ReviewFeature implements Feature {

  private final DraftMessages messages;
  private final ReviewWindows windows;
  private final ReviewButtons buttons;
  private final FaultButtons faults;
  private final UseButtons uses;

  public ReviewFeature(
      Database database,
      Critic critic,
      Router router,
      Questions questions,
      SlackApi slack,
      Clock clock,
      ReviewMeter meter,
      ProspectFile file) {
    ReviewStore store = new ReviewStore(database);
    MemberStore members = new MemberStore(database);
    Reviewer reviewer =
        new Reviewer(
            store, new ClientStore(database), new SurroundingsStore(database), critic, clock);
    ProspectStore prospects = new ProspectStore(database);
    Addressees addressees = new Addressees(prospects, file, clock);
    Reviews reviews = new Reviews(reviewer, meter);
    this.messages = new DraftMessages(store, reviews, router, questions, slack);
    this.windows = new ReviewWindows(reviews, store, prospects, addressees);
    this.buttons = new ReviewButtons(reviewer, store, new ScriptStore(database), members, clock);
    this.faults = new FaultButtons(reviewer, store, questions, clock, slack);
    this.uses = new UseButtons(reviewer, store, addressees, file, clock, slack);
  }

  /** The modal for a new draft, for others who have a button to it. */
  public static View blankModal() {
    return ReviewModal.blank(ReviewTarget.NEW.metadata());
  }

  /** The modal for a new draft to that prospect, likewise; nothing where the coach is to tell. */
  public static View modalFor(KnownProspect prospect, Optional<Medium> medium) {
    String shown = Whom.shown(prospect.facts());
    return ReviewModal.filled(
        "",
        medium,
        // Slack refuses a menu with an empty line.
        Optional.of(new Chosen(prospect.id().toString(), shown.isEmpty() ? "Prospect" : shown)),
        ReviewTarget.NEW.metadata());
  }

  @Override
  public void offer(Registry registry) {
    messages.offer(registry);
    windows.offer(registry);
    buttons.offer(registry);
    faults.offer(registry);
    uses.offer(registry);
  }
}
