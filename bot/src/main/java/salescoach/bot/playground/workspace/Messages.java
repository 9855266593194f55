package salescoach.bot.playground.workspace;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.UnaryOperator;

/** Every message of every conversation, by its ts. */
final class Messages {
  private final Map<String, NavigableMap<String, Message>> byConversation =
      new ConcurrentHashMap<>();

  void put(Message message) {
    of(message.conversation()).put(message.ts(), message);
  }

  Optional<Message> find(String conversation, String ts) {
    return Optional.ofNullable(of(conversation).get(ts));
  }

  Optional<Message> change(String conversation, String ts, UnaryOperator<Message> change) {
    return Optional.ofNullable(
        of(conversation).computeIfPresent(ts, (key, before) -> change.apply(before)));
  }

  Optional<Message> remove(String conversation, String ts) {
    return Optional.ofNullable(of(conversation).remove(ts));
  }

  /** Oldest first, thread replies and ephemeral messages among them. */
  List<Message> in(String conversation) {
    return List.copyOf(of(conversation).values());
  }

  private NavigableMap<String, Message> of(String conversation) {
    return byConversation.computeIfAbsent(conversation, id -> new ConcurrentSkipListMap<>());
  }
}
