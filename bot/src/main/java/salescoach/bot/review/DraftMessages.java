package salescoach.bot.review;

import java.util.Optional;
import java.util.StringTokenizer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import salescoach.bot.inbox.Answer;
import salescoach.bot.inbox.Incoming;
import salescoach.bot.inbox.Kept;
import salescoach.bot.review.Reviewer.Submission;
import salescoach.bot.review.message.PlainMessages;
import salescoach.bot.slack.ReceivedText;
import salescoach.bot.slack.SlackApi;
import salescoach.bot.slack.SlackRefused;
import salescoach.bot.surface.Registry;
import salescoach.routing.Kind;
import salescoach.routing.Routed;
import salescoach.routing.Router;

/** What people write to the coach: a draft, its next version, a question, or a word in passing. */
final class DraftMessages {

  /** Of a message to the coach that is neither surely a draft nor surely none. */
  private static final int MOST_WORDS_IN_PASSING = 8;

  private static final Logger LOG = LoggerFactory.getLogger(DraftMessages.class);

  private final ReviewStore store;
  private final Reviews reviews;
  private final Router router;
  private final Questions questions;
  private final SlackApi slack;

  DraftMessages(
      ReviewStore store, Reviews reviews, Router router, Questions questions, SlackApi slack) {
    this.store = store;
    this.reviews = reviews;
    this.router = router;
    this.questions = questions;
    this.slack = slack;
  }

  void offer(Registry registry) {
    registry.message(this::message);
    registry.mention(this::mention);
    registry.action(RouteKey.DRAFT, this::itIsADraft);
    registry.action(RouteKey.QUESTION, this::itIsAQuestion);
  }

  private Kept message(Incoming incoming, Answer answer) {
    if (incoming.text().isBlank()) {
      // A picture or a file came alone: the answer says that words are wanted.
      answer.send(PlainMessages.smallTalk());
      return Kept.NOTHING;
    }
    Optional<StoredDraft> draft = draftOfThread(incoming);
    Routed routed = router.route(incoming.text());
    // In a draft's thread, what may be a new version is one: the rep was just asked for it.
    if (routed.kind() == Kind.DRAFT || (draft.isPresent() && routed.kind() == Kind.UNSURE)) {
      return review(incoming, answer, draft, routed.text());
    }
    if (routed.kind() == Kind.QUESTION) {
      return questions.answer(incoming, answer, routed.text());
    }
    answer.send(
        routed.kind() == Kind.SMALL_TALK
            ? PlainMessages.smallTalk(incoming.text())
            : PlainMessages.draftOrQuestion(RouteKey.of(incoming.thread(), incoming.ts())));
    return Kept.NOTHING;
  }

  private Kept review(Incoming incoming, Answer answer, Optional<StoredDraft> draft, String text) {
    Submission submission =
        draft.map(it -> Submission.next(it, text)).orElseGet(() -> Submission.of(text));
    return reviews.send(incoming, answer, submission, root(incoming.thread(), incoming.ts()));
  }

  /**
   * In a channel the review is nobody's business but the rep's: it goes to their own conversation
   * with the coach. The answer to a question is for everybody there, in the message's thread.
   */
  private Kept mention(Incoming incoming, Answer answer) {
    Routed routed = router.route(incoming.text());
    if (routed.kind() == Kind.DRAFT
        || (routed.kind() == Kind.UNSURE && isLongEnough(routed.text()))) {
      String draft = routed.kind() == Kind.DRAFT ? routed.text() : Router.draftIn(routed.text());
      Kept kept = reviews.send(incoming, answer.directly(), Submission.of(draft), "");
      sayWhere(answer);
      return kept;
    }
    if (routed.kind() == Kind.QUESTION) {
      return questions.answer(
          incoming,
          answer.in(incoming.channel(), root(incoming.thread(), incoming.ts())),
          routed.text());
    }
    answer.whisper(PlainMessages.smallTalk(routed.text()));
    return Kept.NOTHING;
  }

  /** Nobody is asked in a channel: what is too long for a word in passing is taken for a draft. */
  private static boolean isLongEnough(String text) {
    return new StringTokenizer(text).countTokens() > MOST_WORDS_IN_PASSING;
  }

  private static void sayWhere(Answer answer) {
    try {
      answer.whisper(PlainMessages.reviewedDirectly());
    } catch (SlackRefused refused) {
      // The review stands; where the coach is not in the channel, nobody can be told there.
      LOG.info("somebody could not be told where their review is: {}", refused.getMessage());
    }
  }

  private Kept itIsADraft(Incoming incoming, Answer answer) {
    Optional<RouteKey> key = RouteKey.read(incoming.value("value"));
    Optional<String> text = text(incoming, key);
    if (text.isEmpty()) {
      answer.whisper(PlainMessages.gone());
      return Kept.NOTHING;
    }
    return reviews.redraw(
        incoming,
        answer,
        Submission.of(Router.draftIn(text.get())),
        root(key.get().thread(), key.get().ts()));
  }

  private Kept itIsAQuestion(Incoming incoming, Answer answer) {
    Optional<String> text = text(incoming, RouteKey.read(incoming.value("value")));
    return text.isEmpty() ? questions.gone(answer) : questions.redraw(incoming, answer, text.get());
  }

  /** The message that the coach asked about, if it is still there. */
  private Optional<String> text(Incoming incoming, Optional<RouteKey> key) {
    return key.flatMap(it -> slack.textOf(incoming.channel(), it.thread(), it.ts()))
        .map(ReceivedText::plain);
  }

  /** The message that opens the thread that a message stands in, or would open. */
  private static String root(String thread, String ts) {
    return thread.isEmpty() ? ts : thread;
  }

  private Optional<StoredDraft> draftOfThread(Incoming incoming) {
    return incoming.thread().isEmpty()
        ? Optional.empty()
        : store.ownDraftOfThread(
            incoming.workspace(), incoming.member(), incoming.channel(), incoming.thread());
  }
}
