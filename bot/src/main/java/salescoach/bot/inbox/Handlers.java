package salescoach.bot.inbox;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Which handler each kind of incoming thing has. */
public final class Handlers {

  private final Map<String, Handler> handlers = new HashMap<>();
  private final Map<String, Predicate<Incoming>> prompt = new HashMap<>();

  /** Sets the handler of a kind. */
  public Handlers on(String kind, Handler handler) {
    handlers.put(kind, handler);
    return this;
  }

  /**
   * Sets a handler that opens a modal, for which Slack gives 3 s: it has threads of its own, so
   * that it never waits behind longer work.
   *
   * @param when of which things that holds; the others are worked on as usual
   */
  public Handlers onPrompt(String kind, Predicate<Incoming> when, Handler handler) {
    prompt.put(kind, when);
    return on(kind, handler);
  }

  /** The kinds that have a handler. */
  public Set<String> kinds() {
    return Set.copyOf(handlers.keySet());
  }

  boolean isPrompt(Incoming incoming) {
    return prompt.getOrDefault(incoming.kind(), any -> false).test(incoming);
  }

  Optional<Handler> of(String kind) {
    return Optional.ofNullable(handlers.get(kind));
  }
}
