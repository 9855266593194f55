package salescoach.bot.playground.api;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import salescoach.bot.playground.workspace.Conversation;
import salescoach.bot.playground.workspace.Member;
import salescoach.bot.playground.workspace.Message;
import salescoach.bot.playground.workspace.Refusal;
import salescoach.bot.playground.workspace.Workspace;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code conversations.*}: opening a DM, and reading what was said. */
final class ConversationMethods {
  private static final int PAGE = 100;
  private static final int LARGEST_PAGE = 999;

  private final Workspace workspace;
  private final Scopes scopes;

  ConversationMethods(Workspace workspace, Scopes scopes) {
    this.workspace = workspace;
    this.scopes = scopes;
  }

  Map<String, Method> methods() {
    return Map.of(
        "conversations.open", this::open,
        "conversations.info", this::info,
        "conversations.history", this::history,
        "conversations.replies", this::replies);
  }

  private void open(Args args, ObjectNode reply) {
    scopes.need("im:write");
    String channel = args.text("channel");
    Conversation conversation =
        channel != null
            ? workspace.conversation(channel)
            : workspace.conversationOf(person(args.need("users", "users_list_not_supplied")));
    reply.putObject("channel").put("id", conversation.id());
  }

  private Member person(String id) {
    Member member = workspace.member(id);
    if (member.equals(workspace.team().bot())) {
      throw new Refusal("cannot_dm_bot");
    }
    if (member.deactivated()) {
      throw new Refusal("user_disabled");
    }
    return member;
  }

  private void info(Args args, ObjectNode reply) {
    Conversation conversation = workspace.conversation(args.need("channel", "channel_not_found"));
    scopes.need(conversation, "read");
    ObjectNode channel = reply.putObject("channel");
    channel.put("id", conversation.id());
    channel.put("is_im", conversation.isDm());
    channel.put("is_channel", !conversation.isDm());
    channel.put("is_member", hasBot(conversation));
    if (conversation.isDm()) {
      conversation.members().stream()
          .filter(id -> !id.equals(workspace.team().bot().id()))
          .forEach(id -> channel.put("user", id));
    } else {
      channel.put("name", conversation.name());
      channel.put("is_archived", conversation.archived());
      channel.put("is_private", false);
      channel.put("num_members", conversation.members().size());
    }
  }

  private void history(Args args, ObjectNode reply) {
    Conversation conversation = readable(args);
    List<Message> found = new ArrayList<>(select(conversation, args, Message::inConversation));
    found.sort(Comparator.comparing(Message::ts).reversed());
    page(found, args, reply);
  }

  private void replies(Args args, ObjectNode reply) {
    Conversation conversation = readable(args);
    String root = args.need("ts", "thread_not_found");
    if (workspace.find(conversation.id(), root).filter(m -> !m.ephemeral()).isEmpty()) {
      throw new Refusal("thread_not_found");
    }
    page(
        select(conversation, args, m -> m.ts().equals(root) || root.equals(m.threadTs())),
        args,
        reply);
  }

  private Conversation readable(Args args) {
    Conversation conversation = workspace.conversation(args.need("channel", "channel_not_found"));
    scopes.need(conversation, "history");
    if (!hasBot(conversation)) {
      throw new Refusal("not_in_channel");
    }
    return conversation;
  }

  private boolean hasBot(Conversation conversation) {
    return conversation.members().contains(workspace.team().bot().id());
  }

  /** Oldest first. {@code oldest} and {@code latest} are left out unless asked for. */
  private List<Message> select(Conversation conversation, Args args, Predicate<Message> wanted) {
    String oldest = args.text("oldest");
    String latest = args.text("latest");
    int edge = args.flag("inclusive") ? 0 : 1;
    return workspace.messages(conversation.id()).stream()
        .filter(message -> !message.ephemeral())
        .filter(wanted)
        .filter(message -> oldest == null || compare(message.ts(), oldest) >= edge)
        .filter(message -> latest == null || compare(latest, message.ts()) >= edge)
        .toList();
  }

  private static int compare(String ts, String other) {
    return Double.compare(Double.parseDouble(ts), Double.parseDouble(other));
  }

  private void page(List<Message> found, Args args, ObjectNode reply) {
    int limit = Math.min(args.number("limit", PAGE), LARGEST_PAGE);
    int from = args.number("cursor", 0);
    int to = Math.min(found.size(), from + limit);
    ArrayNode messages = reply.putArray("messages");
    for (Message message : found.subList(Math.min(from, to), to)) {
      messages.add(shown(message, args.flag("include_all_metadata")));
    }
    boolean more = to < found.size();
    reply.put("has_more", more);
    reply.putObject("response_metadata").put("next_cursor", more ? Integer.toString(to) : "");
  }

  private ObjectNode shown(Message message, boolean metadata) {
    ObjectNode node =
        metadata
            ? MessageJson.withMetadata(message, workspace.team())
            : MessageJson.of(message, workspace.team());
    if (message.threadTs() == null) {
      List<Message> replies =
          workspace.messages(message.conversation()).stream()
              .filter(reply -> message.ts().equals(reply.threadTs()) && !reply.ephemeral())
              .toList();
      if (!replies.isEmpty()) {
        node.put("thread_ts", message.ts());
        node.put("reply_count", replies.size());
        node.put("latest_reply", replies.get(replies.size() - 1).ts());
      }
    }
    return node;
  }
}
