package salescoach.bot.slack;

import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.response.conversations.ConversationsHistoryResponse;
import com.slack.api.methods.response.conversations.ConversationsRepliesResponse;
import com.slack.api.model.Message;
import com.slack.api.model.ResponseMetadata;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Finds a message of the coach's again by the id in its metadata, or by a file's name. */
final class PastMessages {

  private static final int PAGE = 100;

  private final MethodsClient methods;
  private final Calls calls;
  private final String mark;

  PastMessages(MethodsClient methods, Calls calls, String mark) {
    this.methods = methods;
    this.calls = calls;
    this.mark = mark;
  }

  Optional<Posted> find(String channel, String thread, String id, Instant since) {
    return first(channel, thread, since, message -> isMarked(message, id));
  }

  Optional<Posted> findFile(String channel, String name, Instant since) {
    return first(channel, "", since, message -> hasFile(message, name));
  }

  private Optional<Posted> first(
      String channel, String thread, Instant since, Predicate<Message> wanted) {
    String oldest = since.getEpochSecond() + ".000000";
    String cursor = "";
    do {
      Page page =
          thread.isEmpty()
              ? history(channel, oldest, cursor)
              : replies(channel, thread, oldest, cursor);
      for (Message message : page.messages()) {
        if (wanted.test(message)) {
          return Optional.of(new Posted(channel, message.getTs()));
        }
      }
      cursor = page.next();
    } while (!cursor.isEmpty());
    return Optional.empty();
  }

  Optional<String> textOf(String channel, String thread, String ts) {
    List<Message> found =
        thread.isEmpty()
            ? calls
                .answered(
                    "conversations.history",
                    () ->
                        methods.conversationsHistory(
                            r -> r.channel(channel).latest(ts).oldest(ts).inclusive(true).limit(1)))
                .getMessages()
            : calls
                .answered(
                    "conversations.replies",
                    () ->
                        methods.conversationsReplies(
                            r ->
                                r.channel(channel)
                                    .ts(thread)
                                    .latest(ts)
                                    .oldest(ts)
                                    .inclusive(true)
                                    .limit(PAGE)))
                .getMessages();
    return found.stream()
        .filter(message -> ts.equals(message.getTs()))
        .map(Message::getText)
        .findFirst();
  }

  boolean mayRead(String channel) {
    try {
      calls.answered(
          "conversations.history",
          () -> methods.conversationsHistory(r -> r.channel(channel).limit(1)));
      return true;
    } catch (SlackRefused refused) {
      return false;
    }
  }

  private record Page(List<Message> messages, String next) {}

  private Page history(String channel, String oldest, String cursor) {
    ConversationsHistoryResponse answer =
        calls.answered(
            "conversations.history",
            () ->
                methods.conversationsHistory(
                    request ->
                        request
                            .channel(channel)
                            .oldest(oldest)
                            .limit(PAGE)
                            .cursor(cursor.isEmpty() ? null : cursor)
                            .includeAllMetadata(true)));
    return new Page(answer.getMessages(), next(answer.getResponseMetadata()));
  }

  private Page replies(String channel, String thread, String oldest, String cursor) {
    ConversationsRepliesResponse answer =
        calls.answered(
            "conversations.replies",
            () ->
                methods.conversationsReplies(
                    request ->
                        request
                            .channel(channel)
                            .ts(thread)
                            .oldest(oldest)
                            .limit(PAGE)
                            .cursor(cursor.isEmpty() ? null : cursor)
                            .includeAllMetadata(true)));
    return new Page(answer.getMessages(), next(answer.getResponseMetadata()));
  }

  private static String next(@Nullable ResponseMetadata metadata) {
    return metadata == null || metadata.getNextCursor() == null ? "" : metadata.getNextCursor();
  }

  private static boolean hasFile(Message message, String name) {
    return message.getFiles() != null
        && message.getFiles().stream().anyMatch(file -> name.equals(file.getName()));
  }

  private boolean isMarked(Message message, String id) {
    Message.Metadata metadata = message.getMetadata();
    return metadata != null
        && mark.equals(metadata.getEventType())
        && metadata.getEventPayload() != null
        && id.equals(metadata.getEventPayload().get("id"));
  }
}
