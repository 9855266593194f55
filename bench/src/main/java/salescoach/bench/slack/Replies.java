package salescoach.bench.slack;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import salescoach.bot.playground.workspace.Message;

/** Who was answered, when and how often: every command is a member's only one. */
final class Replies {

  private final AtomicIntegerArray counts;
  private final AtomicLongArray arrivals;
  private final AtomicReferenceArray<@Nullable Message> firsts;
  private final Object news = new Object();

  Replies(int members) {
    counts = new AtomicIntegerArray(members);
    arrivals = new AtomicLongArray(members);
    firsts = new AtomicReferenceArray<>(members);
  }

  /** Takes a reply that has just arrived. */
  void take(int member, Message message) {
    long now = System.nanoTime();
    if (arrivals.compareAndSet(member, 0, now)) {
      firsts.set(member, message);
    }
    counts.incrementAndGet(member);
    synchronized (news) {
      news.notifyAll();
    }
  }

  /** Waits until the members from one up to another, the latter left out, have their replies. */
  void await(int from, int to, Duration patience) throws InterruptedException {
    long end = System.nanoTime() + patience.toNanos();
    synchronized (news) {
      for (int member = from; member < to; member++) {
        while (counts.get(member) == 0) {
          long left = (end - System.nanoTime()) / 1_000_000;
          if (left <= 0) {
            return;
          }
          news.wait(left);
        }
      }
    }
  }

  /** When a member's reply arrived; {@code never} if none has. */
  long arrival(int member, long never) {
    return counts.get(member) == 0 ? never : arrivals.get(member);
  }

  /** How many of the first members have none. */
  int lost(int members) {
    return count(members, 0, 0);
  }

  /** How many of them have more than one. */
  int doubled(int members) {
    return count(members, 2, Integer.MAX_VALUE);
  }

  /** How many of them were answered with something else: an excuse, or a word of progress. */
  int wrong(int members, Predicate<Message> right) {
    int wrong = 0;
    for (int member = 0; member < members; member++) {
      Message first = firsts.get(member);
      if (first != null && !right.test(first)) {
        wrong++;
      }
    }
    return wrong;
  }

  private int count(int members, int least, int most) {
    int found = 0;
    for (int member = 0; member < members; member++) {
      if (counts.get(member) >= least && counts.get(member) <= most) {
        found++;
      }
    }
    return found;
  }
}
