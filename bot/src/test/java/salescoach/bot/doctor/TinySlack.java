package salescoach.bot.doctor;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;

/** As much of Slack as the doctor asks, on loopback; each answer can be set. */
final class TinySlack implements AutoCloseable {

  static final String BOT = "xoxb-1-2-Fieldgate";
  static final String APP = "xapp-1-A1-2-Fieldgate";

  volatile int status = 200;
  volatile String auth = "{\"ok\":true,\"team\":\"Fieldgate\",\"user\":\"coach\"}";
  volatile String opened = "{\"ok\":true,\"url\":\"wss://127.0.0.1/?ticket=s3cret\"}";
  volatile String scopes = "chat:write,commands";

  private final HttpServer server;

  TinySlack() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    server.createContext("/api/auth.test", exchange -> answer(exchange, BOT, auth));
    server.createContext("/api/apps.connections.open", exchange -> answer(exchange, APP, opened));
    server.start();
  }

  String url() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/api/";
  }

  private void answer(HttpExchange exchange, String token, String answer) throws IOException {
    try (exchange) {
      exchange.getRequestBody().readAllBytes();
      String shown = exchange.getRequestHeaders().getFirst("Authorization");
      String body =
          ("Bearer " + token).equals(shown) ? answer : "{\"ok\":false,\"error\":\"invalid_auth\"}";
      byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
      exchange.getResponseHeaders().set("Content-Type", "application/json");
      exchange.getResponseHeaders().set("X-OAuth-Scopes", scopes);
      exchange.sendResponseHeaders(status, bytes.length);
      exchange.getResponseBody().write(bytes);
    }
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
