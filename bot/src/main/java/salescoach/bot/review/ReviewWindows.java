package salescoach.bot.review;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import salescoach.bot.inbox.Answer;
import salescoach.bot.inbox.Incoming;
import salescoach.bot.inbox.Kept;
import salescoach.bot.review.Addressees.Addressee;
import salescoach.bot.review.OwnDrafts.Pressed;
import salescoach.bot.review.Reviewer.Submission;
import salescoach.bot.review.message.ProspectFields.Chosen;
import salescoach.bot.review.message.ReviewActions;
import salescoach.bot.review.message.ReviewForm;
import salescoach.bot.review.message.ReviewModal;
import salescoach.bot.review.message.Whom;
import salescoach.bot.roster.ProspectStore;
import salescoach.bot.slack.Form;
import salescoach.bot.surface.Choice;
import salescoach.bot.surface.Registry;
import salescoach.routing.Router;

/** Drafts that come through the command, the shortcuts and the modal. */
final class ReviewWindows {

  private static final int MOST_CHOICES = 100;

  private final Reviews reviews;
  private final ReviewStore store;
  private final ProspectStore prospects;
  private final Addressees addressees;
  private final OwnDrafts own;

  ReviewWindows(
      Reviews reviews, ReviewStore store, ProspectStore prospects, Addressees addressees) {
    this.reviews = reviews;
    this.store = store;
    this.prospects = prospects;
    this.addressees = addressees;
    this.own = new OwnDrafts(store);
  }

  void offer(Registry registry) {
    registry.promptCommand(
        "review", "review [your draft]", "reviews a voicemail or an email", this::command);
    registry.shortcut("review_draft", this::blank);
    registry.shortcut("review_message", this::message);
    registry.promptAction(ReviewActions.REVISE, this::revise);
    registry.modal(ReviewModal.CALLBACK, ReviewWindows::errors, this::submit);
    registry.options(ReviewModal.PROSPECT, this::prospects);
  }

  private Kept command(Incoming incoming, Answer answer) {
    return incoming.text().isEmpty()
        ? blank(incoming, answer)
        : reviews.send(incoming, answer, Submission.of(Router.draftIn(incoming.text())), "");
  }

  private Kept blank(Incoming incoming, Answer answer) {
    answer.open(ReviewFeature.blankModal());
    return Kept.NOTHING;
  }

  private Kept message(Incoming incoming, Answer answer) {
    String text = Router.draftIn(incoming.text());
    if (text.length() > ReviewModal.MOST_TEXT) {
      // No modal holds it, and the rep asked for a review: here it is.
      return reviews.send(incoming, answer.directly(), Submission.of(text), "");
    }
    answer.open(
        ReviewModal.filled(text, Optional.empty(), Optional.empty(), ReviewTarget.NEW.metadata()));
    return Kept.NOTHING;
  }

  private Kept revise(Incoming incoming, Answer answer) {
    Optional<Pressed> pressed = own.pressed(incoming, answer, incoming.value("value"));
    pressed.ifPresent(
        it ->
            answer.open(
                ReviewModal.filled(
                    lastText(incoming.workspace(), it.draft().id()),
                    Optional.of(it.draft().medium()),
                    chosen(incoming.workspace(), it.draft()),
                    ReviewTarget.of(incoming, it).metadata())));
    return Kept.NOTHING;
  }

  private Kept submit(Incoming incoming, Answer answer) {
    if (!(ReviewForm.read(incoming.values()) instanceof Form.Filled<ReviewForm> filled)) {
      // What was checked before it was committed stays right.
      return Kept.NOTHING;
    }
    ReviewTarget target = ReviewTarget.of(incoming.value("metadata"));
    Optional<StoredDraft> draft =
        target.draft().flatMap(id -> store.ownDraft(incoming.workspace(), incoming.member(), id));
    ReviewForm form = filled.value();
    Optional<Addressee> addressee = addressees.of(incoming, form.prospectId(), form.newProspect());
    Submission submission =
        new Submission(draft, form.text(), form.medium(), addressee.map(Addressee::prospect));
    boolean anew = target.channel().isEmpty();
    Answer place = anew ? answer.directly() : answer.in(target.channel(), target.thread());
    Kept review = reviews.send(incoming, place, submission, anew ? "" : target.thread());
    if (review == Kept.NOTHING) {
      // What could not be reviewed is sent again, and its prospect with it.
      return review;
    }
    Kept onFile = addressees.kept(incoming.workspace(), addressee);
    return transaction -> {
      onFile.in(transaction);
      review.in(transaction);
    };
  }

  private static Map<String, String> errors(Incoming incoming) {
    return ReviewForm.read(incoming.values()) instanceof Form.Wrong<ReviewForm> wrong
        ? wrong.errors()
        : Map.of();
  }

  private List<Choice> prospects(Incoming typed) {
    return prospects.beginning(typed.workspace(), typed.text(), MOST_CHOICES).stream()
        .map(known -> new Choice(Whom.shown(known.facts()), known.id().toString()))
        // Slack refuses a menu with an empty line.
        .filter(choice -> !choice.shown().isEmpty())
        .toList();
  }

  private Optional<Chosen> chosen(String workspace, StoredDraft draft) {
    return draft
        .prospectId()
        .flatMap(id -> prospects.prospect(workspace, id))
        .map(known -> new Chosen(known.id().toString(), Whom.shown(known.facts())))
        .filter(chosen -> !chosen.shown().isEmpty());
  }

  private String lastText(String workspace, UUID draft) {
    List<StoredVersion> versions = store.versions(workspace, draft);
    return versions.isEmpty() ? "" : versions.get(versions.size() - 1).text();
  }
}
