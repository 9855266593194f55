package salescoach.bot.playground.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import salescoach.bot.playground.person.Invitation;
import salescoach.bot.playground.workspace.AppListing;
import salescoach.bot.playground.workspace.Conversation;
import salescoach.bot.playground.workspace.Member;
import salescoach.bot.playground.workspace.Message;
import salescoach.bot.playground.workspace.Refusal;
import salescoach.bot.playground.workspace.ShownView;
import salescoach.bot.playground.workspace.Workspace;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** All that one member has before them, as the page draws it. */
final class PageState {
  private final Workspace workspace;
  private final Readiness readiness;
  private final boolean movable;

  PageState(Workspace workspace, Readiness readiness, boolean movable) {
    this.workspace = workspace;
    this.readiness = readiness;
    this.movable = movable;
  }

  ObjectNode of(Member me) {
    ObjectNode state = JsonMapper.shared().createObjectNode();
    ObjectNode place = state.putObject("workspace");
    place.put("id", workspace.team().id());
    place.put("name", workspace.team().name());
    state.set("me", member(me));
    ArrayNode members = state.putArray("members");
    workspace.members().stream()
        .filter(other -> !other.equals(workspace.team().bot()) && !other.deactivated())
        .forEach(other -> members.add(member(other)));
    ArrayNode conversations = state.putArray("conversations");
    ObjectNode messages = state.putObject("messages");
    for (Conversation conversation : workspace.conversationsOf(me)) {
      conversations.add(conversation(conversation));
      messages.set(conversation.id(), messages(conversation, me));
    }
    state.set("view", workspace.topView(me.id()).map(this::view).orElse(null));
    state.set("home", workspace.home(me.id()).map(this::view).orElse(null));
    listing(state, workspace.app());
    state.put("starting", readiness.isStarting());
    state.put("connected", readiness.isConnected());
    ObjectNode clock = state.putObject("clock");
    clock.put("now", workspace.now().toString());
    clock.put("zone", me.zone().getId());
    clock.put("movable", movable);
    return state;
  }

  private ObjectNode member(Member member) {
    ObjectNode node = JsonMapper.shared().createObjectNode();
    node.put("id", member.id());
    node.put("name", member.name());
    node.put("realName", member.realName());
    node.put("about", member.about());
    node.put("bot", member.equals(workspace.team().bot()));
    return node;
  }

  private static ObjectNode conversation(Conversation conversation) {
    ObjectNode node = JsonMapper.shared().createObjectNode();
    node.put("id", conversation.id());
    node.put("kind", conversation.isDm() ? "dm" : "channel");
    node.put("name", conversation.name());
    node.put("unread", 0);
    return node;
  }

  private ArrayNode messages(Conversation conversation, Member me) {
    ArrayNode nodes = JsonMapper.shared().createArrayNode();
    List<Message> all = workspace.messages(conversation.id());
    all.stream().filter(message -> message.seenBy(me.id())).map(this::message).forEach(nodes::add);
    return nodes;
  }

  private ObjectNode message(Message message) {
    ObjectNode node = JsonMapper.shared().createObjectNode();
    node.put("ts", message.ts());
    node.put("threadTs", message.threadTs());
    node.put("user", message.user());
    node.put("name", name(message.user()));
    node.put("text", message.text());
    node.set("blocks", blocks(message.blocks()));
    node.put("ephemeral", message.ephemeral());
    node.put("edited", message.edited());
    node.put("at", message.at().toString());
    node.put("failed", message.failed());
    if (message.files() != null) {
      node.set("files", files(message.files()));
    }
    return node;
  }

  private static ArrayNode files(JsonNode shared) {
    ArrayNode nodes = JsonMapper.shared().createArrayNode();
    for (JsonNode file : shared) {
      ObjectNode node = nodes.addObject();
      node.set("id", file.path("id"));
      node.set("name", file.path("name"));
      node.set("title", file.path("title"));
    }
    return nodes;
  }

  private static @Nullable JsonNode blocks(@Nullable JsonNode blocks) {
    return blocks == null || blocks.isEmpty() ? null : blocks;
  }

  private String name(String user) {
    try {
      return workspace.member(user).realName();
    } catch (Refusal nobody) {
      return "Slackbot";
    }
  }

  private JsonNode view(ShownView view) {
    ObjectNode node = view.payload(workspace.team());
    ObjectNode errors = node.putObject("errors");
    view.errors().forEach(errors::put);
    node.put("notice", view.notice());
    return node;
  }

  private static void listing(ObjectNode state, AppListing app) {
    ArrayNode commands = state.putArray("commands");
    for (AppListing.Command command : app.commands()) {
      ObjectNode node = commands.addObject();
      node.put("command", command.command());
      node.put("description", command.description());
      node.put("usageHint", command.usageHint());
      ArrayNode subcommands = node.putArray("subcommands");
      for (AppListing.Subcommand subcommand : command.subcommands()) {
        subcommands.addObject().put("name", subcommand.name()).put("hint", subcommand.hint());
      }
    }
    ObjectNode invite = commands.addObject();
    invite.put("command", Invitation.COMMAND);
    invite.put("description", "Slack's own: lets somebody into this channel");
    invite.put("usageHint", "@Sales Coach");
    invite.putArray("subcommands");
    ArrayNode shortcuts = state.putArray("shortcuts");
    for (AppListing.Shortcut shortcut : app.shortcuts()) {
      ObjectNode node = shortcuts.addObject();
      node.put("callbackId", shortcut.callbackId());
      node.put("name", shortcut.name());
      node.put("type", shortcut.type());
    }
  }
}
