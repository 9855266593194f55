package salescoach.bot.playground;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** An app without an SDK: it sees every frame, and acknowledges only what a test tells it to. */
public final class RawApp {
  private static final long PATIENCE_SECONDS = 60;

  private final HttpClient client = HttpClient.newHttpClient();
  private final BlockingQueue<JsonNode> frames = new LinkedBlockingQueue<>();
  private final StandIn slack;
  private final WebSocket socket;

  private RawApp(StandIn slack) throws Exception {
    this.slack = slack;
    socket = newSocket();
  }

  /** Returns once Slack has said hello. */
  public static RawApp connect(StandIn slack) throws Exception {
    return new RawApp(slack);
  }

  private WebSocket newSocket() throws Exception {
    String url = call("apps.connections.open", slack.appToken(), "").path("url").asString("");
    WebSocket opened =
        client
            .newWebSocketBuilder()
            .buildAsync(URI.create(url), new Inbox())
            .get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    JsonNode hello = next();
    if (!"hello".equals(hello.path("type").asString(""))) {
      throw new AssertionError("no hello but " + hello);
    }
    return opened;
  }

  /** The next frame; an empty object if none comes within a minute. */
  public JsonNode next() throws InterruptedException {
    JsonNode frame = frames.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
    return frame == null ? JsonMapper.shared().createObjectNode() : frame;
  }

  public JsonNode nextPayload() throws InterruptedException {
    return next().path("payload");
  }

  /** Acknowledges an envelope; an empty payload goes without. */
  public void ack(JsonNode envelope, String payload) {
    ObjectNode ack = JsonMapper.shared().createObjectNode();
    ack.set("envelope_id", envelope.path("envelope_id"));
    if (!payload.isEmpty()) {
      ack.set("payload", JsonMapper.shared().readTree(payload.replace('\'', '"')));
    }
    socket.sendText(ack.toString(), true).join();
  }

  /** Calls a method with the bot's token and a form. */
  JsonNode call(String method, String form) {
    return call(method, slack.botToken(), form);
  }

  private JsonNode call(String method, String token, String form) {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(slack.apiUrl() + method))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .header("Authorization", "Bearer " + token)
            .POST(HttpRequest.BodyPublishers.ofString(form))
            .build();
    try {
      return JsonMapper.shared()
          .readTree(client.send(request, HttpResponse.BodyHandlers.ofString()).body());
    } catch (IOException | InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  private final class Inbox implements WebSocket.Listener {
    private final StringBuilder part = new StringBuilder();

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
      part.append(data);
      if (last) {
        frames.add(JsonMapper.shared().readTree(part.toString()));
        part.setLength(0);
      }
      from.request(1);
      return CompletableFuture.completedFuture(part);
    }
  }
}
