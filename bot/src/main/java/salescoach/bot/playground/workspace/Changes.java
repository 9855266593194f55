package salescoach.bot.playground.workspace;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Supplier;
import salescoach.bot.BotException;

/** Tells whoever watches that something is new; listeners must be quick and never block. */
public final class Changes {
  // A wait also looks by itself now and then, for what it asks about may lie outside of Slack.
  private static final long LOOK_NANOS = Duration.ofMillis(25).toNanos();

  private final ReentrantLock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();
  private final Set<String> everybody;
  private long version;

  Changes(Set<String> everybody) {
    this.everybody = Set.copyOf(everybody);
  }

  private final List<Consumer<Set<String>>> watchers = new CopyOnWriteArrayList<>();
  private final List<Consumer<Message>> readers = new CopyOnWriteArrayList<>();

  /** {@code watcher} is given the ids of the members who may see something new. */
  public void watch(Consumer<Set<String>> watcher) {
    watchers.add(watcher);
  }

  /** {@code reader} is given every message that is posted or revised, at once. */
  public void read(Consumer<Message> reader) {
    readers.add(reader);
  }

  void told(Message message, Set<String> members) {
    readers.forEach(reader -> reader.accept(message));
    changedFor(members);
  }

  public void changedFor(Set<String> members) {
    wake();
    watchers.forEach(watcher -> watcher.accept(members));
  }

  /** The app came or went. */
  public void changedForAll() {
    changedFor(everybody);
  }

  /** Wakes those who wait, where nobody can see a difference (an acknowledgement came). */
  public void wake() {
    lock.lock();
    try {
      version++;
      changed.signalAll();
    } finally {
      lock.unlock();
    }
  }

  /** Waits until {@code wanted} is there, at most {@code patience}; fails if it never comes. */
  public <T> T await(Duration patience, Supplier<Optional<T>> wanted) {
    long deadline = System.nanoTime() + patience.toNanos();
    while (true) {
      // The question is asked without the lock: it may take its time.
      long seen = version();
      Optional<T> found = wanted.get();
      if (found.isPresent()) {
        return found.get();
      }
      if (System.nanoTime() - deadline >= 0) {
        throw new BotException("Nothing came within " + patience.toMillis() + " ms.");
      }
      awaitNewerThan(seen, Math.min(deadline, System.nanoTime() + LOOK_NANOS));
    }
  }

  private long version() {
    lock.lock();
    try {
      return version;
    } finally {
      lock.unlock();
    }
  }

  private void awaitNewerThan(long seen, long deadline) {
    lock.lock();
    try {
      long left = deadline - System.nanoTime();
      while (version == seen && left > 0) {
        left = changed.awaitNanos(left);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new BotException("The wait was interrupted.", e);
    } finally {
      lock.unlock();
    }
  }
}
