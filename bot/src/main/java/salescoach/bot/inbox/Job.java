package salescoach.bot.inbox;

import java.time.Instant;
import salescoach.bot.slack.SlackMessage;

/** One incoming thing while this process works on it; it stays the same over several tries. */
final class Job {

  private final Incoming incoming;
  private final Answer answer;
  private final Lease lease;
  private final Instant received;
  private int attempt;
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

  int attempt() {
    return attempt;
  }

  void tryAgain() {
    attempt++;
    answer.doubt();
  }

  /** Says that it takes longer, unless the work is done. */
  void progress(SlackMessage message) {
    if (!done) {
      answer.progress(message);
    }
  }

  void done() {
    done = true;
  }
}
