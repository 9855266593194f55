package salescoach.bot.review;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import salescoach.bot.inbox.Answer;
import salescoach.bot.inbox.Incoming;
import salescoach.bot.inbox.Kept;
import salescoach.bot.review.OwnDrafts.Pressed;
import salescoach.bot.review.Reviewer.Reviewed;
import salescoach.bot.review.message.DismissalForm;
import salescoach.bot.review.message.DismissalModal;
import salescoach.bot.review.message.GuidelineView;
import salescoach.bot.review.message.MenuChoice;
import salescoach.bot.review.message.PlainMessages;
import salescoach.bot.review.message.ReviewActions;
import salescoach.bot.review.message.ReviewKey;
import salescoach.bot.slack.Form;
import salescoach.bot.slack.SlackApi;
import salescoach.bot.surface.Registry;
import salescoach.guideline.Critique;
import salescoach.guideline.Finding;
import salescoach.guideline.Guidelines;

/** The buttons beside one fault: its page, and taking it back. */
final class FaultButtons {

  private final Reviewer reviewer;
  private final ReviewStore store;
  private final OwnDrafts own;
  private final Questions questions;
  private final Clock clock;
  private final SlackApi slack;

  FaultButtons(
      Reviewer reviewer, ReviewStore store, Questions questions, Clock clock, SlackApi slack) {
    this.reviewer = reviewer;
    this.store = store;
    this.own = new OwnDrafts(store);
    this.questions = questions;
    this.clock = clock;
    this.slack = slack;
  }

  void offer(Registry registry) {
    registry.promptAction(
        ReviewActions.WHY, (incoming, answer) -> why(answer, incoming.value("value")));
    registry.promptAction(
        ReviewActions.DISMISS,
        (incoming, answer) -> askWhyNot(incoming, answer, incoming.value("value")));
    registry.promptAction(ReviewActions.MORE, this::choose);
    registry.modal(DismissalModal.CALLBACK, FaultButtons::errors, this::dismiss);
  }

  private Kept choose(Incoming incoming, Answer answer) {
    Optional<MenuChoice> choice = MenuChoice.of(incoming.value("value"));
    if (choice.isEmpty()) {
      return Kept.NOTHING;
    }
    String key = choice.get().key().value();
    return choice.get().action().equals(ReviewActions.WHY)
        ? why(answer, key)
        : askWhyNot(incoming, answer, key);
  }

  private Kept why(Answer answer, String value) {
    ReviewKey.of(value)
        .flatMap(ReviewKey::about)
        .map(fault -> GuidelineView.of(Guidelines.named(fault).page(), questions.more(fault)))
        .ifPresent(answer::open);
    return Kept.NOTHING;
  }

  private Kept askWhyNot(Incoming incoming, Answer answer, String value) {
    Optional<Pressed> pressed = own.pressed(incoming, answer, value);
    if (pressed.isEmpty()) {
      return Kept.NOTHING;
    }
    Optional<Finding> finding =
        reviewer
            .again(incoming.workspace(), pressed.get().draft(), pressed.get().key().version())
            .flatMap(it -> finding(it, pressed.get().about()));
    if (finding.isEmpty()) {
      answer.whisper(PlainMessages.gone());
      return Kept.NOTHING;
    }
    answer.open(
        DismissalModal.of(finding.get(), ReviewTarget.of(incoming, pressed.get()).metadata()));
    return Kept.NOTHING;
  }

  private Kept dismiss(Incoming incoming, Answer answer) {
    ReviewTarget target = ReviewTarget.of(incoming.value("metadata"));
    Optional<StoredDraft> draft =
        target.draft().flatMap(id -> store.ownDraft(incoming.workspace(), incoming.member(), id));
    if (!(DismissalForm.read(incoming.values()) instanceof Form.Filled<DismissalForm> form)) {
      // What was checked before it was committed stays right.
      return Kept.NOTHING;
    }
    if (draft.isEmpty()) {
      return gone(answer);
    }
    Standing standing = store.standing(incoming.workspace(), draft.get().id(), target.version());
    Optional<Reviewed> before =
        reviewer.again(incoming.workspace(), draft.get(), target.version(), standing);
    Optional<Reviewed> after =
        reviewer.again(
            incoming.workspace(),
            draft.get(),
            target.version(),
            standing.alsoDismissed(target.fault()));
    if (before.isEmpty() || after.isEmpty()) {
      return gone(answer);
    }
    target.redraw(slack, answer, after.get().review());
    String quote = finding(before.get(), target.fault()).map(Finding::quote).orElse("");
    Dismissal dismissal =
        new Dismissal(
            target.fault(),
            target.version(),
            quote,
            form.value().reason().id(),
            form.value().words());
    Kept verdict = reviewer.keepVerdict(incoming.workspace(), after.get());
    return transaction -> {
      store.dismiss(
          transaction, incoming.workspace(), draft.get().id(), dismissal, clock.instant());
      verdict.in(transaction);
    };
  }

  /** A modal has no place in a conversation, so this comes directly. */
  private static Kept gone(Answer answer) {
    answer.directly().send(PlainMessages.gone());
    return Kept.NOTHING;
  }

  private static Map<String, String> errors(Incoming incoming) {
    return DismissalForm.read(incoming.values()) instanceof Form.Wrong<DismissalForm> wrong
        ? wrong.errors()
        : Map.of();
  }

  private static Optional<Finding> finding(Reviewed reviewed, String fault) {
    Critique critique = reviewed.review().critique();
    return Stream.concat(critique.findings().stream(), critique.hints().stream())
        .filter(it -> it.fault().equals(fault))
        .findFirst();
  }
}
