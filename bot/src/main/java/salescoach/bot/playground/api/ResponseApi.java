package salescoach.bot.playground.api;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.util.function.IntSupplier;
import org.jspecify.annotations.Nullable;
import salescoach.bot.playground.workspace.Conversation;
import salescoach.bot.playground.workspace.Recorder;
import salescoach.bot.playground.workspace.Refusal;
import salescoach.bot.playground.workspace.Workspace;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** {@code /response/ID}: answers to response URLs. */
public final class ResponseApi implements HttpHandler {
  /** Where the addresses are. */
  public static final String PATH = "/response/";

  private static final int GONE = 404;

  private final ResponseUrls urls;
  private final HttpFaults faults;
  private final Recorder recorder;
  private final IntSupplier port;

  public ResponseApi(Workspace workspace, Events events, HttpFaults faults, IntSupplier port) {
    urls = new ResponseUrls(workspace, events);
    this.faults = faults;
    recorder = workspace.recorder();
    this.port = port;
  }

  public ResponseUrls urls() {
    return urls;
  }

  /** A new address; {@code originalTs} is the message with the pressed button. */
  public String newUrl(Conversation conversation, String member, @Nullable String originalTs) {
    return "http://127.0.0.1:%d%s%s"
        .formatted(port.getAsInt(), PATH, urls.issue(conversation, member, originalTs));
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    String id = exchange.getRequestURI().getPath().substring(PATH.length());
    String body = HttpReply.body(exchange);
    HttpFaults.Fault fault = faults.next("response_url");
    if (HttpFaults.answers(fault, exchange)) {
      return;
    }
    try {
      urls.answer(id, Args.read(exchange.getRequestHeaders(), body));
      if (fault instanceof HttpFaults.Fault.Unanswered) {
        exchange.close();
      } else {
        HttpReply.text(exchange, 200, "ok");
      }
    } catch (Refusal refusal) {
      recorder.refuse("response_url", refusal);
      ObjectNode reply = JsonMapper.shared().createObjectNode();
      reply.put("ok", false);
      reply.put("error", refusal.code());
      HttpReply.json(exchange, refusal.code().endsWith("_url") ? GONE : 400, reply);
    }
  }
}
