package salescoach.bot.playground.api;

import salescoach.bot.playground.workspace.Message;
import salescoach.bot.playground.workspace.SampleTeam;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A message as the Web API and events show it. */
public final class MessageJson {

  private MessageJson() {}

  public static ObjectNode of(Message message, SampleTeam team) {
    ObjectNode node = JsonMapper.shared().createObjectNode();
    node.put("type", "message");
    node.put("user", message.user());
    node.put("ts", message.ts());
    node.put("text", message.text());
    node.put("team", team.id());
    if (message.user().equals(team.bot().id())) {
      node.put("bot_id", team.botId());
      node.put("app_id", team.appId());
    }
    if (message.threadTs() != null) {
      node.put("thread_ts", message.threadTs());
    }
    if (message.blocks() != null) {
      node.set("blocks", message.blocks());
    }
    if (message.files() != null) {
      node.put("subtype", "file_share");
      node.set("files", message.files());
    }
    if (message.edited()) {
      node.putObject("edited").put("user", message.user()).put("ts", message.ts());
    }
    return node;
  }

  public static ObjectNode withMetadata(Message message, SampleTeam team) {
    ObjectNode node = of(message, team);
    if (message.metadata() != null) {
      node.set("metadata", message.metadata());
    }
    return node;
  }
}
