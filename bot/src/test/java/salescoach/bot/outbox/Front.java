package salescoach.bot.outbox;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import salescoach.bot.Threads;
import salescoach.bot.playground.StandIn;

/**
 * Stands before the stand-in, notes each call, and has a method rest after every so many of its
 * calls, as Slack does: a call before the rest is over is noted as early, and refused as well.
 */
final class Front implements AutoCloseable {

  /** One call, with its arrival by the steady clock. */
  record Call(String method, String body, int status, long nanos) {}

  private record Storm(int after, Duration rest) {}

  private final StandIn slack;
  private final HttpServer server;
  private final ExecutorService workers = Executors.newCachedThreadPool(Threads.named("front"));
  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final List<Call> calls = new CopyOnWriteArrayList<>();
  private final Map<String, Integer> begun = new ConcurrentHashMap<>();
  private final Map<String, Storm> storms = new ConcurrentHashMap<>();
  private final Map<String, Long> rests = new ConcurrentHashMap<>();
  private final Map<String, Integer> passed = new ConcurrentHashMap<>();
  private final AtomicInteger early = new AtomicInteger();
  private final AtomicInteger limited = new AtomicInteger();

  private Front(StandIn slack, HttpServer server) {
    this.slack = slack;
    this.server = server;
    server.setExecutor(workers);
    server.createContext("/", this::answer);
    server.start();
  }

  static Front of(StandIn slack) {
    try {
      return new Front(
          slack,
          HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 1_024));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  String apiUrl() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/api/";
  }

  /** After so many calls of a method, and as many again, it must rest. */
  void storm(String method, int after, Duration rest) {
    storms.put(method, new Storm(after, rest));
  }

  /** How many calls came before the rest of their method was over. */
  int early() {
    return early.get();
  }

  /** How often a rest was asked for. */
  int limited() {
    return limited.get();
  }

  /** How many calls of a method have arrived, whether or not they are answered. */
  int begun(String method) {
    return begun.getOrDefault(method, 0);
  }

  /** The calls of a method that are answered. */
  List<Call> calls(String method) {
    return calls.stream().filter(call -> call.method().equals(method)).toList();
  }

  private void answer(HttpExchange exchange) throws IOException {
    long arrived = System.nanoTime();
    String method = exchange.getRequestURI().getPath().substring("/api/".length());
    byte[] body = exchange.getRequestBody().readAllBytes();
    int status = 0;
    begun.merge(method, 1, Integer::sum);
    try {
      long rest = rest(method, arrived);
      status = rest > 0 ? limit(exchange, rest) : pass(exchange, body);
    } finally {
      calls.add(new Call(method, new String(body, StandardCharsets.UTF_8), status, arrived));
      exchange.close();
    }
  }

  /** For how many seconds the method must rest from now on; 0 if the call may pass. */
  private synchronized long rest(String method, long arrived) {
    Storm storm = storms.get(method);
    if (storm == null) {
      return 0;
    }
    Long until = rests.get(method);
    if (until != null && arrived - until < 0) {
      early.incrementAndGet();
      return storm.rest().toSeconds();
    }
    if (passed.merge(method, 1, Integer::sum) % (storm.after() + 1) != 0) {
      return 0;
    }
    rests.put(method, System.nanoTime() + storm.rest().toNanos());
    limited.incrementAndGet();
    return storm.rest().toSeconds();
  }

  private static int limit(HttpExchange exchange, long seconds) throws IOException {
    exchange.getResponseHeaders().set("Retry-After", Long.toString(seconds));
    exchange.sendResponseHeaders(429, -1);
    return 429;
  }

  private int pass(HttpExchange exchange, byte[] body) throws IOException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(
                URI.create("http://127.0.0.1:" + slack.port() + exchange.getRequestURI()))
            .POST(HttpRequest.BodyPublishers.ofByteArray(body));
    for (String header : List.of("Content-Type", "Authorization")) {
      String value = exchange.getRequestHeaders().getFirst(header);
      if (value != null) {
        request.header(header, value);
      }
    }
    try {
      HttpResponse<byte[]> answer =
          client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
      answer
          .headers()
          .firstValue("Retry-After")
          .ifPresent(value -> exchange.getResponseHeaders().set("Retry-After", value));
      answer
          .headers()
          .firstValue("Content-Type")
          .ifPresent(value -> exchange.getResponseHeaders().set("Content-Type", value));
      exchange.sendResponseHeaders(answer.statusCode(), answer.body().length);
      exchange.getResponseBody().write(answer.body());
      return answer.statusCode();
    } catch (InterruptedException stopped) {
      throw new IOException(stopped);
    }
  }

  @Override
  public void close() {
    server.stop(0);
    workers.shutdownNow();
  }
}
