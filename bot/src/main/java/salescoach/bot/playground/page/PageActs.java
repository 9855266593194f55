package salescoach.bot.playground.page;

import java.util.Base64;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import salescoach.bot.playground.person.Choice;
import salescoach.bot.playground.person.Deeds;
import salescoach.bot.playground.person.ViewDeeds;
import salescoach.bot.playground.socket.Sent;
import salescoach.bot.playground.workspace.Conversation;
import salescoach.bot.playground.workspace.Elements;
import salescoach.bot.playground.workspace.Member;
import salescoach.bot.playground.workspace.Message;
import salescoach.bot.playground.workspace.Refusal;
import salescoach.bot.playground.workspace.ShownView;
import salescoach.bot.playground.workspace.Workspace;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What a member does on the page: one act for each address below {@code /page/}. */
final class PageActs {

  /** An act; its future ends when the page may go on. */
  @FunctionalInterface
  interface Act {
    CompletableFuture<ObjectNode> run(Member me, JsonNode body);
  }

  private final Workspace workspace;
  private final Deeds deeds;
  private final ViewDeeds viewDeeds;

  PageActs(Workspace workspace, Deeds deeds) {
    this.workspace = workspace;
    this.deeds = deeds;
    viewDeeds = deeds.inViews();
  }

  Map<String, Act> acts() {
    return Map.of(
        "say", this::say,
        "command", this::command,
        "press", this::press,
        "submit", this::submit,
        "attach", this::attach,
        "close", this::close,
        "shortcut", this::shortcut,
        "suggest", this::suggest,
        "home", this::home);
  }

  private CompletableFuture<ObjectNode> say(Member me, JsonNode body) {
    String thread = optional(body, "threadTs");
    deeds.say(me, conversation(me, body), needed(body, "text"), thread);
    return done();
  }

  private CompletableFuture<ObjectNode> command(Member me, JsonNode body) {
    deeds.command(me, conversation(me, body), needed(body, "text").strip());
    return done();
  }

  private CompletableFuture<ObjectNode> press(Member me, JsonNode body) {
    if (body.hasNonNull("viewId")) {
      // What was typed and not sent goes along, as in Slack.
      viewDeeds.fill(view(me, body), body.path("values"));
      ShownView view = view(me, body);
      Elements.Placed placed = placed(view.blocks(), body);
      viewDeeds.press(me, view, placed, chosen(placed, body));
    } else {
      Message message = message(me, body);
      Elements.Placed placed = placed(message.blocks(), body);
      deeds.press(me, message, placed, chosen(placed, body));
    }
    return done();
  }

  private CompletableFuture<ObjectNode> submit(Member me, JsonNode body) {
    return viewDeeds
        .submit(me, view(me, body), body.path("values"))
        .map(Sent::answer)
        .map(answer -> answer.thenApply(shown -> ok()))
        .orElseGet(PageActs::done);
  }

  /** The page sends a file as Base64, so that it passes the same guard as all else. */
  private CompletableFuture<ObjectNode> attach(Member me, JsonNode body) {
    viewDeeds.fill(view(me, body), body.path("values"));
    ShownView view = view(me, body);
    byte[] content = bytes(body.path("content").asString(""));
    ObjectNode file =
        viewDeeds.attach(me, view, placed(view.blocks(), body), needed(body, "name"), content);
    ObjectNode reply = ok();
    reply.set("file", file);
    return CompletableFuture.completedFuture(reply);
  }

  private static byte[] bytes(String base64) {
    try {
      return Base64.getDecoder().decode(base64);
    } catch (IllegalArgumentException e) {
      throw new Refusal("content is no Base64");
    }
  }

  private CompletableFuture<ObjectNode> close(Member me, JsonNode body) {
    viewDeeds.close(me, view(me, body));
    return done();
  }

  private CompletableFuture<ObjectNode> shortcut(Member me, JsonNode body) {
    String callbackId = needed(body, "callbackId");
    if (body.hasNonNull("messageTs")) {
      deeds.shortcut(me, callbackId, message(me, body));
    } else {
      deeds.shortcut(me, callbackId);
    }
    return done();
  }

  private CompletableFuture<ObjectNode> suggest(Member me, JsonNode body) {
    ShownView view = view(me, body);
    Elements.Placed placed = placed(view.blocks(), body);
    return viewDeeds
        .suggest(me, view, placed, body.path("value").asString(""))
        .thenApply(
            options -> {
              ObjectNode reply = ok();
              reply.putArray("options").addAll(options);
              return reply;
            });
  }

  private CompletableFuture<ObjectNode> home(Member me, JsonNode body) {
    deeds.openHome(me);
    return done();
  }

  private Conversation conversation(Member me, JsonNode body) {
    Conversation conversation = workspace.conversation(needed(body, "channel"));
    if (!conversation.members().contains(me.id())) {
      throw new Refusal("channel_not_found");
    }
    return conversation;
  }

  private Message message(Member me, JsonNode body) {
    return workspace
        .find(conversation(me, body).id(), needed(body, "messageTs"))
        .filter(message -> message.seenBy(me.id()))
        .orElseThrow(() -> new Refusal("message_not_found"));
  }

  private ShownView view(Member me, JsonNode body) {
    return workspace
        .findView(needed(body, "viewId"))
        .filter(view -> view.owner().equals(me.id()))
        .orElseThrow(() -> new Refusal("view_not_found"));
  }

  private static Elements.Placed placed(@Nullable JsonNode blocks, JsonNode body) {
    String block = needed(body, "blockId");
    String action = needed(body, "actionId");
    return Elements.in(blocks).stream()
        .filter(placed -> placed.blockId().equals(block) && placed.actionId().equals(action))
        .findFirst()
        .orElseThrow(() -> new Refusal("element_not_found"));
  }

  private static ObjectNode chosen(Elements.Placed placed, JsonNode body) {
    JsonNode given = body.hasNonNull("selected") ? body.get("selected") : body.path("value");
    return Choice.from(placed, given);
  }

  private static @Nullable String optional(JsonNode body, String field) {
    String text = body.path(field).asString("");
    return text.isEmpty() ? null : text;
  }

  private static String needed(JsonNode body, String field) {
    String text = optional(body, field);
    if (text == null) {
      throw new Refusal(field + " is missing");
    }
    return text;
  }

  private static CompletableFuture<ObjectNode> done() {
    return CompletableFuture.completedFuture(ok());
  }

  private static ObjectNode ok() {
    return JsonMapper.shared().createObjectNode().put("ok", true);
  }
}
