package salescoach.bot.playground.api;

import salescoach.bot.playground.socket.Deliveries;
import salescoach.bot.playground.workspace.Conversation;
import salescoach.bot.playground.workspace.Ids;
import salescoach.bot.playground.workspace.Member;
import salescoach.bot.playground.workspace.Message;
import salescoach.bot.playground.workspace.SampleTeam;
import salescoach.bot.playground.workspace.Workspace;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Tells the app of what its manifest says it hears of; the app's own messages are among it. */
public final class Events {
  private final Workspace workspace;
  private final Deliveries deliveries;

  public Events(Workspace workspace, Deliveries deliveries) {
    this.workspace = workspace;
    this.deliveries = deliveries;
  }

  /**
   * Returns the event's id, of the mention if it was one; an id that nobody saw if none was sent.
   */
  public String said(Message message) {
    Conversation conversation = workspace.conversation(message.conversation());
    ObjectNode event = MessageJson.of(message, workspace.team());
    place(event, conversation, message.ts());
    String id = send(subscription(conversation), event);
    SampleTeam team = workspace.team();
    boolean mention =
        !conversation.isDm()
            && !message.user().equals(team.bot().id())
            && message.text().contains("<@" + team.bot().id() + ">");
    if (!mention) {
      return id;
    }
    ObjectNode called = event.deepCopy();
    called.put("type", "app_mention");
    called.remove("channel_type");
    return send("app_mention", called);
  }

  void changed(Message before, Message after) {
    ObjectNode event = aboutMessage("message_changed", after);
    event.set("message", MessageJson.of(after, workspace.team()));
    event.set("previous_message", MessageJson.of(before, workspace.team()));
    send(subscription(workspace.conversation(after.conversation())), event);
  }

  void deleted(Message message) {
    ObjectNode event = aboutMessage("message_deleted", message);
    event.put("deleted_ts", message.ts());
    event.set("previous_message", MessageJson.of(message, workspace.team()));
    send(subscription(workspace.conversation(message.conversation())), event);
  }

  /** A member opened the app's Home tab. */
  public String homeOpened(Member member) {
    ObjectNode event = JsonMapper.shared().createObjectNode();
    event.put("type", "app_home_opened");
    event.put("user", member.id());
    event.put("channel", workspace.conversationOf(member).id());
    event.put("tab", "home");
    event.put("event_ts", workspace.nextTs());
    workspace
        .home(member.id())
        .map(home -> home.payload(workspace.team()))
        .ifPresent(home -> event.set("view", home));
    return send("app_home_opened", event);
  }

  private ObjectNode aboutMessage(String subtype, Message message) {
    ObjectNode event = JsonMapper.shared().createObjectNode();
    event.put("type", "message");
    event.put("subtype", subtype);
    event.put("hidden", true);
    String ts = workspace.nextTs();
    event.put("ts", ts);
    place(event, workspace.conversation(message.conversation()), ts);
    return event;
  }

  private static void place(ObjectNode event, Conversation conversation, String ts) {
    event.put("channel", conversation.id());
    event.put("channel_type", conversation.isDm() ? "im" : "channel");
    event.put("event_ts", ts);
  }

  private static String subscription(Conversation conversation) {
    return conversation.isDm() ? "message.im" : "message.channels";
  }

  private String send(String subscription, ObjectNode event) {
    String id = "Ev" + Ids.random(10);
    if (workspace.app().hears(subscription)) {
      SampleTeam team = workspace.team();
      ObjectNode payload = JsonMapper.shared().createObjectNode();
      payload.put("team_id", team.id());
      payload.put("api_app_id", team.appId());
      payload.set("event", event);
      payload.put("type", "event_callback");
      payload.put("event_id", id);
      payload.put("event_time", workspace.now().getEpochSecond());
      ObjectNode authorization = payload.putArray("authorizations").addObject();
      authorization.putNull("enterprise_id");
      authorization.put("team_id", team.id());
      authorization.put("user_id", team.bot().id());
      authorization.put("is_bot", true);
      authorization.put("is_enterprise_install", false);
      payload.put("is_ext_shared_channel", false);
      payload.put("event_context", "4-" + id);
      deliveries.event(payload);
    }
    return id;
  }
}
