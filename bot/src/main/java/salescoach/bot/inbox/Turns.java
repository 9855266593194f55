package salescoach.bot.inbox;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;

/**
 * Messages of one conversation are answered in the order in which they came: a reply in a thread
 * may be about the review that is still being written. Everything else need not wait.
 */
final class Turns {

  private final Map<String, Queue<Job>> waiting = new HashMap<>();
  private int waitingNow;

  /** Whether it is this job's turn; if not, it is handed out by {@link #next} when it is. */
  synchronized boolean takes(Job job) {
    if (!isMessage(job)) {
      return true;
    }
    Queue<Job> before = waiting.get(job.incoming().channel());
    if (before == null) {
      waiting.put(job.incoming().channel(), new ArrayDeque<>());
      return true;
    }
    before.add(job);
    waitingNow++;
    return false;
  }

  /** The job whose turn it is now that this one has ended. */
  synchronized Optional<Job> next(Job ended) {
    if (!isMessage(ended)) {
      return Optional.empty();
    }
    String conversation = ended.incoming().channel();
    Queue<Job> rest = waiting.get(conversation);
    if (rest == null || rest.isEmpty()) {
      waiting.remove(conversation);
      return Optional.empty();
    }
    waitingNow--;
    return Optional.of(rest.remove());
  }

  /** How many jobs wait for their turn. */
  synchronized int waiting() {
    return waitingNow;
  }

  private static boolean isMessage(Job job) {
    return job.incoming().kind().equals("message");
  }
}
