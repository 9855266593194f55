package salescoach.bot.playground.api;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What goes wrong with the Web API on demand, method by method. */
public final class HttpFaults {
  private final Map<String, Queue<Fault>> queues = new ConcurrentHashMap<>();
  private final Map<String, Duration> delays = new ConcurrentHashMap<>();

  /** One thing that goes wrong with one call. */
  sealed interface Fault {
    /** HTTP 429 with {@code Retry-After}, in whole seconds. */
    record TooMany(Duration retryAfter) implements Fault {}

    /** HTTP 500. */
    record Broken() implements Fault {}

    /** The method runs, and its answer never comes. */
    record Unanswered() implements Fault {}

    /** {@code ok: false} with this error. */
    record Refused(String error) implements Fault {}
  }

  public void rateLimit(String method, int times, Duration retryAfter) {
    add(method, times, new Fault.TooMany(retryAfter));
  }

  public void fail(String method, int times) {
    add(method, times, new Fault.Broken());
  }

  public void dropAnswers(String method, int times) {
    add(method, times, new Fault.Unanswered());
  }

  public void refuse(String method, int times, String error) {
    add(method, times, new Fault.Refused(error));
  }

  /** Every call of {@code method} takes that much longer, until told otherwise. */
  public void delay(String method, Duration by) {
    delays.put(method, by);
  }

  Duration delayOf(String method) {
    return delays.getOrDefault(method, Duration.ZERO);
  }

  @Nullable Fault next(String method) {
    Queue<Fault> queue = queues.get(method);
    return queue == null ? null : queue.poll();
  }

  /** Answers in the stead of what was called, if the fault is of that kind. */
  static boolean answers(@Nullable Fault fault, HttpExchange exchange) throws IOException {
    if (fault instanceof Fault.TooMany tooMany) {
      String seconds = Long.toString(Math.max(1, tooMany.retryAfter().toSeconds()));
      exchange.getResponseHeaders().set("Retry-After", seconds);
      ObjectNode reply = JsonMapper.shared().createObjectNode();
      HttpReply.json(exchange, 429, reply.put("ok", false).put("error", "ratelimited"));
      return true;
    }
    if (fault instanceof Fault.Broken) {
      HttpReply.text(exchange, 500, "broken on purpose");
      return true;
    }
    return false;
  }

  private void add(String method, int times, Fault fault) {
    Queue<Fault> queue = queues.computeIfAbsent(method, name -> new ConcurrentLinkedQueue<>());
    for (int i = 0; i < times; i++) {
      queue.add(fault);
    }
  }
}
