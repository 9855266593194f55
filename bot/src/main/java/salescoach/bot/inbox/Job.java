package salescoach.bot.inbox;

import java.time.Instant;
import salescoach.bot.slack.SlackMessage;

/** One incoming thing while this process works on it; it stays the same over several tries. */
final class Job {

  private final Incoming incoming;
  private final Answer answer;
  private final Lease lease;
  private final Instant received;
  private int mistakes;
  private volatile boolean done;

  Job(Incoming incoming, Answer answer, Lease lease, Instant received) {
    this.incoming = incoming;
    this.answer = answer;
    this.lease = lease;
    this.received = received;
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
