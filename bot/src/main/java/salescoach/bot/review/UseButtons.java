package salescoach.bot.review;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import salescoach.bot.inbox.Answer;
import salescoach.bot.inbox.Incoming;
import salescoach.bot.inbox.Kept;
import salescoach.bot.review.Addressees.Addressee;
import salescoach.bot.review.OwnDrafts.Pressed;
import salescoach.bot.review.Reviewer.Reviewed;
import salescoach.bot.review.message.PlainMessages;
import salescoach.bot.review.message.ReviewActions;
import salescoach.bot.review.message.ReviewMessage;
import salescoach.bot.review.message.WhomForm;
import salescoach.bot.review.message.WhomModal;
import salescoach.bot.roster.KnownProspect;
import salescoach.bot.slack.Form;
import salescoach.bot.slack.SlackApi;
import salescoach.bot.surface.Registry;

/** "Use it", and for whom a draft is: what ties it to the file of prospects. */
final class UseButtons {

  /** What the modal's target is about where the draft is to be used at once. */
  private static final String TO_USE = "use";

  private final Reviewer reviewer;
  private final ReviewStore store;
  private final UseStore uses = new UseStore();
  private final Addressees addressees;
  private final ProspectFile file;
  private final OwnDrafts own;
  private final Clock clock;
  private final SlackApi slack;

  UseButtons(
      Reviewer reviewer,
      ReviewStore store,
      Addressees addressees,
      ProspectFile file,
      Clock clock,
      SlackApi slack) {
    this.reviewer = reviewer;
    this.store = store;
    this.addressees = addressees;
    this.file = file;
    this.own = new OwnDrafts(store);
    this.clock = clock;
    this.slack = slack;
  }

  void offer(Registry registry) {
    registry.promptAction(ReviewActions.USE, this::use);
    registry.promptAction(ReviewActions.WHOM, this::askForWhom);
    registry.modal(WhomModal.CALLBACK, UseButtons::errors, this::told);
  }

  private Kept askForWhom(Incoming incoming, Answer answer) {
    own.pressed(incoming, answer, incoming.value("value"))
        .ifPresent(it -> answer.open(WhomModal.toTell(ReviewTarget.of(incoming, it).metadata())));
    return Kept.NOTHING;
  }

  private Kept use(Incoming incoming, Answer answer) {
    Optional<Pressed> pressed = own.pressed(incoming, answer, incoming.value("value"));
    if (pressed.isEmpty()) {
      return Kept.NOTHING;
    }
    Optional<Reviewed> reviewed =
        reviewer.again(incoming.workspace(), pressed.get().draft(), pressed.get().key().version());
    if (reviewed.isEmpty()) {
      answer.whisper(PlainMessages.gone());
      return Kept.NOTHING;
    }
    if (reviewed.get().around().facts().isEmpty()) {
      answer.open(
          WhomModal.toUse(ReviewTarget.of(incoming, pressed.get()).about(TO_USE).metadata()));
      return Kept.NOTHING;
    }
    Instant now = clock.instant();
    StoredDraft draft = reviewed.get().draft();
    Optional<KnownProspect> known =
        draft.prospectId().flatMap(id -> addressees.onFile(incoming.workspace(), id));
    String then = then(incoming, known, draft, now);
    answer.redraw(ReviewMessage.of(reviewed.get().used(now, then).review()));
    return keepUse(incoming, reviewed.get(), now);
  }

  private Kept told(Incoming incoming, Answer answer) {
    if (!(WhomForm.read(incoming.values()) instanceof Form.Filled<WhomForm> form)) {
      // What was checked before it was committed stays right.
      return Kept.NOTHING;
    }
    ReviewTarget target = ReviewTarget.of(incoming.value("metadata"));
    Optional<Addressee> addressee =
        addressees.of(incoming, form.value().prospectId(), form.value().newProspect());
    Optional<Reviewed> reviewed =
        target
            .draft()
            .flatMap(id -> store.ownDraft(incoming.workspace(), incoming.member(), id))
            .flatMap(draft -> addressee.map(it -> draft.about(it.prospect())))
            .flatMap(draft -> reviewer.again(incoming.workspace(), draft, target.version()));
    if (reviewed.isEmpty()) {
      answer
          .directly()
          .send(addressee.isEmpty() ? PlainMessages.prospectGone() : PlainMessages.gone());
      return Kept.NOTHING;
    }
    return kept(incoming, answer, target, addressee, reviewed.get());
  }

  private Kept kept(
      Incoming incoming,
      Answer answer,
      ReviewTarget target,
      Optional<Addressee> addressee,
      Reviewed reviewed) {
    Instant now = clock.instant();
    boolean toUse = target.fault().equals(TO_USE);
    String then =
        toUse ? then(incoming, addressee.map(Addressee::prospect), reviewed.draft(), now) : "";
    target.redraw(slack, answer, (toUse ? reviewed.used(now, then) : reviewed).review());
    Kept onFile = addressees.kept(incoming.workspace(), addressee);
    Kept verdict = reviewer.keepVerdict(incoming.workspace(), reviewed);
    Kept use = toUse ? keepUse(incoming, reviewed, now) : Kept.NOTHING;
    return transaction -> {
      onFile.in(transaction);
      uses.setProspect(transaction, incoming.workspace(), reviewed.draft());
      verdict.in(transaction);
      use.in(transaction);
    };
  }

  private String then(
      Incoming incoming, Optional<KnownProspect> known, StoredDraft draft, Instant now) {
    return known
        .map(it -> file.then(incoming.workspace(), incoming.member(), it, draft.medium(), now))
        .orElse("");
  }

  /** Once it is on file as used, it is not used a second time: the button was pressed twice. */
  private Kept keepUse(Incoming incoming, Reviewed reviewed, Instant now) {
    StoredDraft draft = reviewed.draft();
    if (reviewed.around().used().isPresent() || draft.prospectId().isEmpty()) {
      return Kept.NOTHING;
    }
    int version = reviewed.version().version();
    return transaction -> {
      file.log(
          transaction,
          incoming.workspace(),
          incoming.member(),
          draft.prospectId().get(),
          draft.medium(),
          reviewed.version().text(),
          draft.touchOf(version),
          now);
      uses.use(transaction, incoming.workspace(), draft.id(), version, now);
    };
  }

  private static Map<String, String> errors(Incoming incoming) {
    return WhomForm.read(incoming.values()) instanceof Form.Wrong<WhomForm> wrong
        ? wrong.errors()
        : Map.of();
  }
}
