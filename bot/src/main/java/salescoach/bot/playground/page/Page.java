package salescoach.bot.playground.page;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import salescoach.bot.BotException;
import salescoach.bot.playground.api.HttpReply;
import salescoach.bot.playground.person.Deeds;
import salescoach.bot.playground.workspace.Member;
import salescoach.bot.playground.workspace.MovableClock;
import salescoach.bot.playground.workspace.Workspace;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Everything that the playground's page asks for. */
public final class Page implements HttpHandler {
  /** All paths that nothing else serves. */
  public static final String PATH = "/";

  private static final Logger LOG = LoggerFactory.getLogger(Page.class);
  private static final String BELOW = "/page/";
  private static final int BEAT_SECONDS = 15;

  private final Workspace workspace;
  private final Readiness readiness;
  private final PageState state;
  private final PageEvents events;
  private final Map<String, PageActs.Act> acts;

  /**
   * A page that nobody has opened yet.
   *
   * @param clock what people may move on; empty if time goes as it does
   * @param timer says when, and does nothing else
   * @param writers write to the pages that listen
   */
  public Page(
      Workspace workspace,
      Deeds deeds,
      Readiness readiness,
      Optional<MovableClock> clock,
      ScheduledExecutorService timer,
      ExecutorService writers) {
    this.workspace = workspace;
    this.readiness = readiness;
    state = new PageState(workspace, readiness, clock.isPresent());
    events = new PageEvents(writers);
    acts = new HashMap<>(new PageActs(workspace, deeds).acts());
    clock.ifPresent(it -> acts.put("clock", new ClockAct(it, workspace.changes())));
    workspace.changes().watch(events::changedFor);
    var unused =
        timer.scheduleAtFixedRate(events::beat, BEAT_SECONDS, BEAT_SECONDS, TimeUnit.SECONDS);
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    Headers headers = exchange.getResponseHeaders();
    headers.set("Cache-Control", "no-store");
    headers.set("X-Content-Type-Options", "nosniff");
    String objection = PageGuard.objection(exchange);
    if (objection != null) {
      HttpReply.text(exchange, 403, objection);
      return;
    }
    try {
      if ("POST".equals(exchange.getRequestMethod())) {
        act(exchange);
      } else {
        show(exchange);
      }
    } catch (BotException | JacksonException refusal) {
      HttpReply.json(exchange, 400, failure(refusal));
    }
  }

  private void show(HttpExchange exchange) throws IOException {
    switch (exchange.getRequestURI().getPath()) {
      case "/page/state" -> HttpReply.json(exchange, 200, state.of(me(exchange)));
      case "/page/events" -> events.open(exchange, me(exchange).id());
      default -> {
        if (!PagePictures.serve(exchange, workspace.files())) {
          PageFiles.serve(exchange);
        }
      }
    }
  }

  private void act(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    PageActs.Act act = acts.get(path.startsWith(BELOW) ? path.substring(BELOW.length()) : "");
    if (act == null) {
      HttpReply.text(exchange, 404, "There is nothing to do at " + path);
      return;
    }
    JsonNode body = JsonMapper.shared().readTree(HttpReply.body(exchange));
    Member me = workspace.member(body.path("as").asString(""));
    var unused =
        readiness
            .then(() -> act.run(me, body))
            .whenComplete((reply, failure) -> finish(exchange, reply, failure));
  }

  private static void finish(
      HttpExchange exchange, @Nullable ObjectNode reply, @Nullable Throwable failure) {
    try {
      if (reply != null) {
        HttpReply.json(exchange, 200, reply);
      } else {
        HttpReply.json(exchange, 500, failure(failure));
      }
    } catch (IOException gone) {
      LOG.debug("The page did not wait for its answer.", gone);
    }
  }

  private static ObjectNode failure(@Nullable Throwable failure) {
    ObjectNode reply = JsonMapper.shared().createObjectNode();
    reply.put("ok", false);
    Throwable cause =
        failure instanceof CompletionException && failure.getCause() != null
            ? failure.getCause()
            : failure;
    reply.put("error", cause == null ? "failed" : cause.getMessage());
    return reply;
  }

  /** Whom the address names; a first-time visitor is a rep. */
  private Member me(HttpExchange exchange) {
    String query = exchange.getRequestURI().getRawQuery();
    String id = "";
    for (String pair : (query == null ? "" : query).split("&", -1)) {
      if (pair.startsWith("as=")) {
        id = URLDecoder.decode(pair.substring(3), StandardCharsets.UTF_8);
      }
    }
    return id.isEmpty() ? aRep() : workspace.member(id);
  }

  private Member aRep() {
    List<Member> members = workspace.team().members();
    return members.stream().filter(it -> !it.admin()).findFirst().orElse(members.get(0));
  }
}
