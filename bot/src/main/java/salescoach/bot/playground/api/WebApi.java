package salescoach.bot.playground.api;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import salescoach.bot.playground.api.HttpFaults.Fault;
import salescoach.bot.playground.workspace.Recorder;
import salescoach.bot.playground.workspace.Refusal;
import salescoach.bot.playground.workspace.Workspace;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** {@code /api/METHOD}: every call, its token, its faults and its answer. */
public final class WebApi implements HttpHandler {
  /** Where the methods are. */
  public static final String PATH = "/api/";

  private static final Logger LOG = LoggerFactory.getLogger(WebApi.class);

  private final Tokens tokens;
  private final HttpFaults faults;
  private final Recorder recorder;
  private final Scopes scopes;
  private final ScheduledExecutorService timer;
  private final Executor workers;
  private final Map<String, Method> methods = new HashMap<>();

  /** {@code workers} run what was put off; {@code timer} only tells them when. */
  public WebApi(
      Workspace workspace,
      Events events,
      Tokens tokens,
      HttpFaults faults,
      FileJson files,
      Supplier<String> newSocketUrl,
      ScheduledExecutorService timer,
      Executor workers) {
    this.tokens = tokens;
    this.faults = faults;
    this.timer = timer;
    this.workers = workers;
    recorder = workspace.recorder();
    scopes = new Scopes(workspace.app());
    methods.putAll(new AuthMethods(workspace.team(), tokens, newSocketUrl).methods());
    methods.putAll(new ChatMethods(workspace, events, scopes).methods());
    methods.putAll(new ConversationMethods(workspace, scopes).methods());
    methods.putAll(new UserMethods(workspace, scopes).methods());
    methods.putAll(new ViewMethods(workspace, scopes).methods());
    methods.putAll(new FileMethods(workspace, events, scopes, files).methods());
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    String method = exchange.getRequestURI().getPath().substring(PATH.length());
    String body = HttpReply.body(exchange);
    Duration delay = faults.delayOf(method);
    if (delay.isZero()) {
      answer(exchange, method, body);
      return;
    }
    Runnable later = () -> answerLater(exchange, method, body);
    var unused =
        timer.schedule(() -> workers.execute(later), delay.toNanos(), TimeUnit.NANOSECONDS);
  }

  private void answerLater(HttpExchange exchange, String method, String body) {
    try {
      answer(exchange, method, body);
    } catch (IOException e) {
      LOG.debug("The app did not wait for {}.", method, e);
    }
  }

  private void answer(HttpExchange exchange, String method, String body) throws IOException {
    Fault fault = faults.next(method);
    if (HttpFaults.answers(fault, exchange)) {
      return;
    }
    ObjectNode reply = call(exchange, method, body, fault);
    if (fault instanceof Fault.Unanswered) {
      exchange.close();
    } else {
      HttpReply.json(exchange, 200, reply);
    }
  }

  private ObjectNode call(
      HttpExchange exchange, String method, String body, @Nullable Fault fault) {
    try {
      Args args = Args.read(exchange.getRequestHeaders(), body);
      tokens.check(args, method);
      exchange.getResponseHeaders().set("x-oauth-scopes", scopes.toString());
      if (fault instanceof Fault.Refused refused) {
        return failure(new Refusal(refused.error()));
      }
      Method called = methods.get(method);
      if (called == null) {
        throw new Refusal("unknown_method");
      }
      ObjectNode reply = JsonMapper.shared().createObjectNode();
      reply.put("ok", true);
      called.answer(args, reply);
      return reply;
    } catch (Refusal refusal) {
      recorder.refuse(method, refusal);
      return failure(refusal);
    }
  }

  private ObjectNode failure(Refusal refusal) {
    ObjectNode reply = JsonMapper.shared().createObjectNode();
    reply.put("ok", false);
    reply.put("error", refusal.code());
    if ("missing_scope".equals(refusal.code())) {
      reply.put("needed", String.join(",", refusal.problems()));
      reply.put("provided", scopes.toString());
    } else if (!refusal.problems().isEmpty()) {
      var messages = reply.putObject("response_metadata").putArray("messages");
      refusal.problems().forEach(messages::add);
    }
    return reply;
  }
}
