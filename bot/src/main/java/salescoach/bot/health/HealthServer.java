package salescoach.bot.health;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import salescoach.bot.BotException;
import salescoach.bot.Threads;
import tools.jackson.databind.json.JsonMapper;

/**
 * Tells on loopback how the coach is: {@code /healthz} while the process lives, {@code /readyz}
 * when everything that it needs is there, and {@code /metrics}.
 */
public final class HealthServer implements AutoCloseable {

  private static final int THREADS = 2;
  private static final int OK = 200;
  private static final int NOT_FOUND = 404;
  private static final int WRONG_METHOD = 405;
  private static final int UNAVAILABLE = 503;
  private static final String JSON = "application/json";
  private static final Logger LOG = LoggerFactory.getLogger(HealthServer.class);

  private final HttpServer server;
  private final ExecutorService threads;
  private final Map<String, BooleanSupplier> needs;
  private final Supplier<String> metrics;

  private HealthServer(
      HttpServer server, Map<String, BooleanSupplier> needs, Supplier<String> metrics) {
    this.server = server;
    this.threads = Executors.newFixedThreadPool(THREADS, Threads.named("health"));
    this.needs = new LinkedHashMap<>(needs);
    this.metrics = metrics;
  }

  /**
   * Begins to answer.
   *
   * @param port on 127.0.0.1; 0 takes any that is free
   * @param needs what must be there before the coach is ready, each by its name
   * @param metrics the page of figures
   * @throws BotException if the port is taken
   */
  public static HealthServer start(
      int port, Map<String, BooleanSupplier> needs, Supplier<String> metrics) {
    try {
      InetAddress loopback = InetAddress.getByAddress(new byte[] {127, 0, 0, 1});
      HttpServer server = HttpServer.create(new InetSocketAddress(loopback, port), 0);
      HealthServer health = new HealthServer(server, needs, metrics);
      server.setExecutor(health.threads);
      server.createContext("/", health::answer);
      server.start();
      return health;
    } catch (IOException taken) {
      throw new BotException(
          "Port "
              + port
              + " on 127.0.0.1 can't be used for health and metrics. Set SALES_COACH_PORT to"
              + " another one, or to 0 to go without.",
          taken);
    }
  }

  /** The port that it answers on. */
  public int port() {
    return server.getAddress().getPort();
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }

  private record Page(int status, String type, String text) {}

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      String method = exchange.getRequestMethod();
      boolean head = method.equals("HEAD");
      Page page =
          head || method.equals("GET")
              ? page(exchange.getRequestURI().getPath())
              : new Page(WRONG_METHOD, JSON, json(Map.of("status", "only GET is answered")));
      byte[] body = page.text().getBytes(StandardCharsets.UTF_8);
      exchange.getResponseHeaders().set("Content-Type", page.type());
      exchange.getResponseHeaders().set("Cache-Control", "no-store");
      exchange.sendResponseHeaders(page.status(), head ? -1 : body.length);
      if (!head) {
        exchange.getResponseBody().write(body);
      }
    }
  }

  private Page page(String path) {
    return switch (path) {
      case "/healthz" -> new Page(OK, JSON, json(Map.of("status", "alive")));
      case "/readyz" -> readiness();
      case "/metrics" -> new Page(OK, "text/plain; version=0.0.4; charset=utf-8", metrics.get());
      default -> new Page(NOT_FOUND, JSON, json(Map.of("status", "no such page")));
    };
  }

  private Page readiness() {
    List<String> missing =
        needs.entrySet().stream()
            .filter(need -> !isThere(need.getKey(), need.getValue()))
            .map(Map.Entry::getKey)
            .toList();
    if (missing.isEmpty()) {
      return new Page(OK, JSON, json(Map.of("status", "ready")));
    }
    Map<String, Object> told = new LinkedHashMap<>();
    told.put("status", "not ready");
    told.put("missing", missing);
    return new Page(UNAVAILABLE, JSON, json(told));
  }

  private static boolean isThere(String name, BooleanSupplier need) {
    try {
      return need.getAsBoolean();
    } catch (RuntimeException failed) {
      LOG.warn("looking at {} failed", name, failed);
      return false;
    }
  }

  private static String json(Map<String, ?> value) {
    return JsonMapper.shared().writeValueAsString(value) + "\n";
  }
}
