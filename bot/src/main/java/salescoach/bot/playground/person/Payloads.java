package salescoach.bot.playground.person;

import org.jspecify.annotations.Nullable;
import salescoach.bot.playground.api.MessageJson;
import salescoach.bot.playground.workspace.Conversation;
import salescoach.bot.playground.workspace.Elements;
import salescoach.bot.playground.workspace.Member;
import salescoach.bot.playground.workspace.Message;
import salescoach.bot.playground.workspace.ShownView;
import salescoach.bot.playground.workspace.ViewState;
import salescoach.bot.playground.workspace.Workspace;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Commands and interactions as Slack sends them to an app. */
final class Payloads {
  private final Workspace workspace;

  Payloads(Workspace workspace) {
    this.workspace = workspace;
  }

  /** The fields that every interaction has, with a fresh trigger id. */
  ObjectNode interaction(String type, Member member, @Nullable ShownView view) {
    ObjectNode payload = JsonMapper.shared().createObjectNode();
    payload.put("type", type);
    ObjectNode user = payload.putObject("user");
    user.put("id", member.id());
    user.put("username", member.name());
    user.put("name", member.name());
    user.put("team_id", workspace.team().id());
    payload.put("api_app_id", workspace.team().appId());
    payload.put("token", "playground");
    payload.put("trigger_id", workspace.triggers().issue(member.id(), id(view)));
    ObjectNode team = payload.putObject("team");
    team.put("id", workspace.team().id());
    team.put("domain", workspace.team().domain());
    payload.putNull("enterprise");
    payload.put("is_enterprise_install", false);
    if (view != null) {
      payload.set("view", view.payload(workspace.team()));
    }
    return payload;
  }

  private static @Nullable String id(@Nullable ShownView view) {
    return view == null ? null : view.id();
  }

  ObjectNode command(
      Member member, Conversation conversation, String command, String text, String responseUrl) {
    ObjectNode payload = JsonMapper.shared().createObjectNode();
    payload.put("token", "playground");
    payload.put("team_id", workspace.team().id());
    payload.put("team_domain", workspace.team().domain());
    payload.put("channel_id", conversation.id());
    payload.put("channel_name", conversation.isDm() ? "directmessage" : conversation.name());
    payload.put("user_id", member.id());
    payload.put("user_name", member.name());
    payload.put("command", command);
    payload.put("text", text);
    payload.put("api_app_id", workspace.team().appId());
    payload.put("is_enterprise_install", "false");
    payload.put("response_url", responseUrl);
    payload.put("trigger_id", workspace.triggers().issue(member.id(), null));
    return payload;
  }

  /** Adds where a message's element was used; an ephemeral message itself is never sent. */
  void inMessage(ObjectNode payload, Message message, Conversation conversation) {
    ObjectNode container = payload.putObject("container");
    container.put("type", "message");
    container.put("message_ts", message.ts());
    container.put("channel_id", conversation.id());
    container.put("is_ephemeral", message.ephemeral());
    if (message.threadTs() != null) {
      container.put("thread_ts", message.threadTs());
    }
    channel(payload, conversation);
    if (!message.ephemeral()) {
      payload.set("message", MessageJson.withMetadata(message, workspace.team()));
    }
  }

  void channel(ObjectNode payload, Conversation conversation) {
    ObjectNode channel = payload.putObject("channel");
    channel.put("id", conversation.id());
    channel.put("name", conversation.isDm() ? "directmessage" : conversation.name());
  }

  void inView(ObjectNode payload, ShownView view) {
    payload.putObject("container").put("type", "view").put("view_id", view.id());
  }

  /** What was done with an element; {@code chosen} holds the field that its type gives. */
  ObjectNode action(Elements.Placed placed, ObjectNode chosen) {
    ObjectNode action = JsonMapper.shared().createObjectNode();
    action.put("action_id", placed.actionId());
    action.put("block_id", placed.blockId());
    action.put("type", placed.type());
    action.put("action_ts", workspace.nextTs());
    for (String field : new String[] {"text", "value", "style"}) {
      if (placed.element().has(field)) {
        action.set(field, placed.element().get(field));
      }
    }
    action.setAll(chosen);
    return action;
  }

  /** {@code chosen} as the state of fields shows it; empty for what keeps no value. */
  ObjectNode state(Elements.Placed placed, ObjectNode chosen) {
    ObjectNode state = JsonMapper.shared().createObjectNode();
    if (ViewState.valueField(placed.type()) != null) {
      ObjectNode value = state.putObject(placed.blockId()).putObject(placed.actionId());
      value.put("type", placed.type());
      value.setAll(chosen);
    }
    return state;
  }
}
