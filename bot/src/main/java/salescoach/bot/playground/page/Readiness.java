package salescoach.bot.playground.page;

import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** Whether the app is there, and what people did before it was. */
public final class Readiness {

  private final BooleanSupplier connected;
  private volatile CompletableFuture<Boolean> ready = CompletableFuture.completedFuture(true);

  /** Done with the last of what waited. */
  private CompletableFuture<Boolean> last = CompletableFuture.completedFuture(true);

  /** Of an app that counts as started, and may still come and go. */
  public Readiness(BooleanSupplier connected) {
    this.connected = connected;
  }

  /** The app is about to start. */
  public void hold() {
    ready = new CompletableFuture<>();
  }

  /** The app has started. */
  public void ready() {
    ready.complete(true);
  }

  boolean isStarting() {
    return !ready.isDone();
  }

  boolean isConnected() {
    return !isStarting() && connected.getAsBoolean();
  }

  /** Does it at once, or as soon as the app has started, one after the other. */
  synchronized <T> CompletableFuture<T> then(Supplier<CompletableFuture<T>> act) {
    if (ready.isDone() && last.isDone()) {
      return act.get();
    }
    CompletableFuture<T> mine =
        ready.thenCombine(last, (started, before) -> started).thenComposeAsync(it -> act.get());
    last = mine.handle((done, failed) -> true);
    return mine;
  }
}
