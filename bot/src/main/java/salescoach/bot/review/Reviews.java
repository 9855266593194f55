package salescoach.bot.review;

import java.util.Optional;
import salescoach.bot.inbox.Answer;
import salescoach.bot.inbox.Incoming;
import salescoach.bot.inbox.Kept;
import salescoach.bot.review.Reviewer.Reviewed;
import salescoach.bot.review.Reviewer.Submission;
import salescoach.bot.review.message.PlainMessages;
import salescoach.bot.review.message.ReviewMessage;
import salescoach.bot.slack.Posted;
import salescoach.bot.slack.SlackMessage;
import salescoach.draft.Draft;
import salescoach.draft.UnreadableDraft;

/** Answers a submission with its review, or says why there is none. */
final class Reviews {

  private final Reviewer reviewer;
  private final ReviewMeter meter;

  Reviews(Reviewer reviewer, ReviewMeter meter) {
    this.reviewer = reviewer;
    this.meter = meter;
  }

  /**
   * Sends the review as the answer.
   *
   * @param root the message that opens the draft's thread; empty where the review does
   */
  Kept send(Incoming incoming, Answer answer, Submission submission, String root) {
    Optional<Reviewed> reviewed = tryToReview(incoming, answer, submission);
    if (reviewed.isEmpty()) {
      return Kept.NOTHING;
    }
    Posted posted = answer.send(ReviewMessage.of(reviewed.get().review()));
    return kept(incoming, reviewed.get(), posted, root);
  }

  /** Draws the review in the place of the message whose button was pressed. */
  Kept redraw(Incoming incoming, Answer answer, Submission submission, String root) {
    Optional<Reviewed> reviewed = tryToReview(incoming, answer, submission);
    if (reviewed.isEmpty()) {
      return Kept.NOTHING;
    }
    answer.redraw(ReviewMessage.of(reviewed.get().review()));
    Posted posted = new Posted(incoming.channel(), incoming.ts());
    return kept(incoming, reviewed.get(), posted, root);
  }

  /** Counts the review with its being kept, so that a second try at its answer counts no second. */
  private Kept kept(Incoming incoming, Reviewed reviewed, Posted posted, String root) {
    Kept version = reviewer.keep(incoming.workspace(), reviewed, posted, root);
    return transaction -> {
      version.in(transaction);
      meter.reviewed(reviewed.draft().medium());
    };
  }

  private Optional<Reviewed> tryToReview(Incoming incoming, Answer answer, Submission submission) {
    if (submission.text().codePointCount(0, submission.text().length()) > Draft.MOST_CHARACTERS) {
      return refused(answer, PlainMessages.tooLong());
    }
    try {
      return Optional.of(reviewer.review(incoming, submission));
    } catch (UnreadableDraft unreadable) {
      return refused(answer, PlainMessages.unreadable(unreadable));
    }
  }

  private static Optional<Reviewed> refused(Answer answer, SlackMessage why) {
    answer.send(why);
    return Optional.empty();
  }
}
