package salescoach.bot.inbox;

import java.time.Duration;
import java.time.Instant;
import salescoach.bot.Lease;
import salescoach.bot.slack.SlackMessage;

/** One incoming thing while this process works on it; it stays the same over several tries. */
final class Job {

  /** Slack may still be storing what it did not answer; a look at once could miss it. */
  private static final Duration SETTLED = Duration.ofSeconds(3);

  private static final Duration LONGEST_BACK_OFF = Duration.ofMinutes(1);
  private static final int MOST_DOUBLINGS = 5;
  private static final int MOST_CLAIMS = 5;

  private final Incoming incoming;
  private final Answer answer;
  private final Lease lease;
  private final Instant received;
  private final int attempt;
  private int mistakes;
  private int tries;
  private int unanswered;
  private volatile boolean done;

  Job(Incoming incoming, Answer answer, Lease lease, Instant received, int attempt) {
    this.incoming = incoming;
    this.answer = answer;
    this.lease = lease;
    this.received = received;
    this.attempt = attempt;
  }

  Incoming incoming() {
    return incoming;
  }

  Answer answer() {
    return answer;
  }

  Lease lease() {
    return lease;
  }

  Instant received() {
    return received;
  }

  /** What this process took the row up by. */
  Claim claim() {
    return new Claim(incoming.key(), attempt);
  }

  /** Counts a try, from 1. */
  int tried() {
    return ++tries;
  }

  /** Counts a call without an answer; gives how long to leave Slack alone after it. */
  Duration backOff() {
    int doublings = Math.min(unanswered++, MOST_DOUBLINGS);
    Duration wait = SETTLED.multipliedBy(1L << doublings);
    return wait.compareTo(LONGEST_BACK_OFF) < 0 ? wait : LONGEST_BACK_OFF;
  }

  /** Whether a call without an answer was the last: it is too old, or was taken up too often. */
  boolean isSpent(Instant now) {
    return attempt > MOST_CLAIMS || Duration.between(received, now).compareTo(Inbox.LIFETIME) >= 0;
  }

  /** Counts a mistake of the coach's own, which an outage or a wait is not. */
  int mistaken() {
    return ++mistakes;
  }

  /** Says that it takes longer, unless the work is done. */
  void progress(SlackMessage message) {
    // Nobody reads along when a Home tab is drawn.
    if (!done && !incoming.kind().equals("home")) {
      answer.progress(message);
    }
  }

  void done() {
    done = true;
  }
}
