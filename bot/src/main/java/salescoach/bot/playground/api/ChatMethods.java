package salescoach.bot.playground.api;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import salescoach.bot.playground.workspace.Conversation;
import salescoach.bot.playground.workspace.Member;
import salescoach.bot.playground.workspace.Message;
import salescoach.bot.playground.workspace.Refusal;
import salescoach.bot.playground.workspace.Workspace;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code chat.*}: what the app says, changes and takes back. */
final class ChatMethods {
  private final Workspace workspace;
  private final Events events;
  private final Scopes scopes;

  ChatMethods(Workspace workspace, Events events, Scopes scopes) {
    this.workspace = workspace;
    this.events = events;
    this.scopes = scopes;
  }

  Map<String, Method> methods() {
    return Map.of(
        "chat.postMessage", this::post,
        "chat.postEphemeral", this::postEphemeral,
        "chat.update", this::update,
        "chat.delete", this::delete,
        "chat.getPermalink", this::permalink);
  }

  private void post(Args args, ObjectNode reply) {
    scopes.need("chat:write");
    Conversation conversation = joined(args);
    Content content = Content.readToKeep(args, workspace);
    Message message = put(conversation, content, thread(args, conversation), null);
    events.said(message);
    reply.put("channel", conversation.id());
    reply.put("ts", message.ts());
    reply.set("message", MessageJson.withMetadata(message, workspace.team()));
  }

  private void postEphemeral(Args args, ObjectNode reply) {
    scopes.need("chat:write");
    Conversation conversation = joined(args);
    Member member = workspace.member(args.need("user", "user_not_found"));
    if (!conversation.members().contains(member.id())) {
      throw new Refusal("user_not_in_channel");
    }
    Content content = Content.readToKeep(args, workspace);
    Message message = put(conversation, content, thread(args, conversation), member.id());
    reply.put("message_ts", message.ts());
  }

  private void update(Args args, ObjectNode reply) {
    scopes.need("chat:write");
    Conversation conversation = alive(args);
    Message before = own(args, conversation, "cant_update_message");
    Content content = Content.readToKeep(args, workspace);
    Message after =
        workspace
            .change(
                conversation.id(),
                before.ts(),
                now ->
                    now.revised(
                        content.text(),
                        kept(content.blocks(), now.blocks()),
                        kept(content.metadata(), now.metadata())))
            .orElseThrow(() -> new Refusal("message_not_found"));
    events.changed(before, after);
    reply.put("channel", conversation.id());
    reply.put("ts", after.ts());
    reply.put("text", after.text());
    reply.set("message", MessageJson.withMetadata(after, workspace.team()));
  }

  private void delete(Args args, ObjectNode reply) {
    scopes.need("chat:write");
    Conversation conversation = alive(args);
    Message message = own(args, conversation, "cant_delete_message");
    workspace.remove(conversation.id(), message.ts());
    events.deleted(message);
    reply.put("channel", conversation.id());
    reply.put("ts", message.ts());
  }

  private void permalink(Args args, ObjectNode reply) {
    Conversation conversation = workspace.conversation(args.need("channel", "channel_not_found"));
    String ts = args.need("message_ts", "message_not_found");
    Message message =
        workspace.find(conversation.id(), ts).orElseThrow(() -> new Refusal("message_not_found"));
    String link =
        "https://%s.slack.com/archives/%s/p%s"
            .formatted(workspace.team().domain(), conversation.id(), ts.replace(".", ""));
    String thread = message.threadTs();
    reply.put("channel", conversation.id());
    reply.put("permalink", thread == null ? link : link + "?thread_ts=" + thread);
  }

  /** What an update leaves out stays as it was; an empty list takes the blocks away. */
  private static @Nullable JsonNode kept(@Nullable JsonNode given, @Nullable JsonNode before) {
    if (given == null) {
      return before;
    }
    return given.isEmpty() ? null : given;
  }

  private Message put(
      Conversation conversation,
      Content content,
      @Nullable String threadTs,
      @Nullable String onlyFor) {
    return workspace.post(
        conversation,
        workspace.team().bot().id(),
        content.text(),
        content.blocks(),
        threadTs,
        content.metadata(),
        onlyFor);
  }

  private Conversation joined(Args args) {
    Conversation conversation = workspace.conversation(args.need("channel", "channel_not_found"));
    if (conversation.archived()) {
      throw new Refusal("is_archived");
    }
    if (!conversation.members().contains(workspace.team().bot().id())) {
      throw new Refusal("not_in_channel");
    }
    return conversation;
  }

  /** What stands in an archived channel is neither changed nor taken back. */
  private Conversation alive(Args args) {
    Conversation conversation = workspace.conversation(args.need("channel", "channel_not_found"));
    if (conversation.archived()) {
      throw new Refusal("is_inactive");
    }
    return conversation;
  }

  private @Nullable String thread(Args args, Conversation conversation) {
    String ts = args.text("thread_ts");
    if (ts == null) {
      return null;
    }
    Message message =
        workspace.find(conversation.id(), ts).orElseThrow(() -> new Refusal("thread_not_found"));
    String root = message.threadTs();
    return root == null ? ts : root;
  }

  private Message own(Args args, Conversation conversation, String refusal) {
    Message message =
        workspace
            .find(conversation.id(), args.need("ts", "message_not_found"))
            .filter(found -> !found.ephemeral())
            .orElseThrow(() -> new Refusal("message_not_found"));
    if (!message.user().equals(workspace.team().bot().id())) {
      throw new Refusal(refusal);
    }
    return message;
  }
}
