package salescoach.bot.inbox;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which handler each kind of incoming thing has. */
public final class Handlers {

  private final Map<String, Handler> handlers = new HashMap<>();
  private final Map<String, Handler> prompt = new HashMap<>();

  /** Sets the handler of a kind. */
  public Handlers on(String kind, Handler handler) {
    handlers.put(kind, handler);
    return this;
  }

  /**
   * Sets a handler that opens a modal, for which Slack gives 3 s: it has threads of its own, so
   * that it never waits behind longer work.
   */
  public Handlers onPrompt(String kind, Handler handler) {
    prompt.put(kind, handler);
    return on(kind, handler);
  }

  /** The kinds that have a handler. */
  public Set<String> kinds() {
    return Set.copyOf(handlers.keySet());
  }

  boolean isPrompt(String kind) {
    return prompt.containsKey(kind);
  }

  Optional<Handler> of(String kind) {
    return Optional.ofNullable(handlers.get(kind));
  }
}
