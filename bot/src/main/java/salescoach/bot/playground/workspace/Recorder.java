package salescoach.bot.playground.workspace;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Keeps what the app drew, for other checks of it, and what it was refused. */
public final class Recorder {
  // The playground may run for weeks: what is kept is bounded, and kept as text, which is small.
  private static final int MOST = 2_000;

  private final AtomicInteger count = new AtomicInteger();
  private final Queue<String> recorded = new ConcurrentLinkedQueue<>();
  private final Queue<String> refused = new ConcurrentLinkedQueue<>();

  /** {@code kind} is {@code message}, {@code modal} or {@code home}. */
  public void record(String kind, JsonNode content) {
    if (count.getAndIncrement() < MOST) {
      ObjectNode entry = JsonMapper.shared().createObjectNode();
      entry.put("kind", kind);
      entry.set("message".equals(kind) ? "blocks" : "view", content);
      recorded.add(entry.toString());
    }
  }

  /** {@code where} is the method or the answer that was refused. */
  public void refuse(String where, Refusal refusal) {
    if (refused.size() < MOST) {
      refused.add(where + ": " + refusal.getMessage());
    }
  }

  public List<ObjectNode> recorded() {
    return recorded.stream()
        .map(entry -> (ObjectNode) JsonMapper.shared().readTree(entry))
        .toList();
  }

  public List<String> refused() {
    return List.copyOf(refused);
  }
}
