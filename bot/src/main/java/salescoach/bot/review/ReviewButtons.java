package salescoach.bot.review;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import salescoach.bot.admin.Member;
import salescoach.bot.admin.MemberStore;
import salescoach.bot.inbox.Answer;
import salescoach.bot.inbox.Incoming;
import salescoach.bot.inbox.Kept;
import salescoach.bot.review.OwnDrafts.Pressed;
import salescoach.bot.review.Reviewer.Reviewed;
import salescoach.bot.review.message.PlainMessages;
import salescoach.bot.review.message.Review;
import salescoach.bot.review.message.ReviewActions;
import salescoach.bot.review.message.ReviewMessage;
import salescoach.bot.review.message.SharedMessage;
import salescoach.bot.scripts.Script;
import salescoach.bot.scripts.ScriptStore;
import salescoach.bot.surface.Registry;
import salescoach.draft.Medium;

/** The buttons under a review that draw it anew: fold, medium, shelf, manager. */
final class ReviewButtons {

  private final Reviewer reviewer;
  private final ReviewStore store;
  private final ScriptStore scripts;
  private final MemberStore members;
  private final OwnDrafts own;
  private final Clock clock;

  ReviewButtons(
      Reviewer reviewer, ReviewStore store, ScriptStore scripts, MemberStore members, Clock clock) {
    this.reviewer = reviewer;
    this.store = store;
    this.scripts = scripts;
    this.members = members;
    this.own = new OwnDrafts(store);
    this.clock = clock;
  }

  void offer(Registry registry) {
    registry.action(
        ReviewActions.UNFOLD, (incoming, answer) -> redraw(incoming, answer, Review::whole));
    registry.action(
        ReviewActions.FOLD, (incoming, answer) -> redraw(incoming, answer, review -> review));
    registry.action(ReviewActions.SWITCH, this::readAsTheOther);
    registry.action(ReviewActions.KEEP, this::keep);
    registry.action(ReviewActions.SHARE, this::share);
  }

  private Kept redraw(Incoming incoming, Answer answer, UnaryOperator<Review> change) {
    found(incoming, answer)
        .ifPresent(it -> answer.redraw(ReviewMessage.of(change.apply(it.review()))));
    return Kept.NOTHING;
  }

  private Kept readAsTheOther(Incoming incoming, Answer answer) {
    Optional<Pressed> pressed = own.pressed(incoming, answer, incoming.value("value"));
    Optional<Reviewed> reviewed =
        pressed.flatMap(
            it ->
                Medium.of(it.about())
                    .flatMap(
                        medium ->
                            reviewer.again(
                                incoming.workspace(), it.draft().as(medium), it.key().version())));
    if (reviewed.isEmpty()) {
      return Kept.NOTHING;
    }
    answer.redraw(ReviewMessage.of(reviewed.get().review()));
    return reviewer.keepVerdict(incoming.workspace(), reviewed.get());
  }

  private Kept keep(Incoming incoming, Answer answer) {
    Optional<Reviewed> reviewed = found(incoming, answer, Standing::nowKept);
    if (reviewed.isEmpty()) {
      return Kept.NOTHING;
    }
    answer.redraw(ReviewMessage.of(reviewed.get().review()));
    return transaction ->
        scripts.keep(
            transaction,
            incoming.workspace(),
            incoming.member(),
            Script.fresh(
                reviewed.get().draft().id(),
                reviewed.get().draft().medium(),
                reviewed.get().version().text(),
                reviewed.get().version().score(),
                clock.instant()));
  }

  private Kept share(Incoming incoming, Answer answer) {
    List<String> managers =
        members.members(incoming.workspace()).stream()
            .filter(Member::manager)
            .map(Member::id)
            .filter(id -> !id.equals(incoming.member()))
            .toList();
    if (managers.isEmpty()) {
      answer.whisper(PlainMessages.noManager());
      return Kept.NOTHING;
    }
    Optional<Reviewed> reviewed = found(incoming, answer, Standing::nowShared);
    if (reviewed.isEmpty()) {
      return Kept.NOTHING;
    }
    UUID draft = reviewed.get().draft().id();
    int version = reviewed.get().version().version();
    // A second press is another thing to answer, so the answer itself can't know of the first.
    Set<String> have = store.sharedWith(incoming.workspace(), draft, version);
    List<String> others = managers.stream().filter(id -> !have.contains(id)).toList();
    for (String manager : others) {
      answer.tell(manager, SharedMessage.of(incoming.member(), reviewed.get().review()));
    }
    answer.redraw(ReviewMessage.of(reviewed.get().review()));
    return transaction -> {
      for (String manager : others) {
        store.share(transaction, incoming.workspace(), draft, version, manager, clock.instant());
      }
    };
  }

  private Optional<Reviewed> found(Incoming incoming, Answer answer) {
    return found(incoming, answer, UnaryOperator.identity());
  }

  private Optional<Reviewed> found(
      Incoming incoming, Answer answer, UnaryOperator<Standing> change) {
    return own.pressed(incoming, answer, incoming.value("value"))
        .flatMap(
            it ->
                reviewer.again(
                    incoming.workspace(),
                    it.draft(),
                    it.key().version(),
                    change.apply(
                        store.standing(
                            incoming.workspace(), it.draft().id(), it.key().version()))));
  }
}
