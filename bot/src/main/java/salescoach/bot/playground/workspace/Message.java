package salescoach.bot.playground.workspace;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * One message as it stands now.
 *
 * @param threadTs the thread's first message, null outside of a thread
 * @param blocks with the ids that Slack gives to what came without; never changed in place
 * @param onlyFor the one member who sees it, where it is ephemeral
 * @param failed why the last thing a person did with it came to nothing
 * @param files what the Web API tells of the files that it shares, null where it shares none
 */
public record Message(
    String conversation,
    String ts,
    @Nullable String threadTs,
    String user,
    String text,
    @Nullable JsonNode blocks,
    @Nullable JsonNode metadata,
    @Nullable String onlyFor,
    boolean edited,
    Instant at,
    @Nullable String failed,
    @Nullable JsonNode files) {

  public boolean ephemeral() {
    return onlyFor != null;
  }

  public boolean seenBy(String member) {
    return onlyFor == null || onlyFor.equals(member);
  }

  /** Whether it stands in the conversation itself: a reply stands in its thread only. */
  public boolean inConversation() {
    return threadTs == null || threadTs.equals(ts);
  }

  public Message revised(
      String newText, @Nullable JsonNode newBlocks, @Nullable JsonNode newMetadata) {
    return new Message(
        conversation,
        ts,
        threadTs,
        user,
        newText,
        newBlocks,
        newMetadata,
        onlyFor,
        true,
        at,
        null,
        files);
  }

  public Message withFailure(@Nullable String why) {
    return new Message(
        conversation, ts, threadTs, user, text, blocks, metadata, onlyFor, edited, at, why, files);
  }

  Message sharing(JsonNode shared) {
    return new Message(
        conversation,
        ts,
        threadTs,
        user,
        text,
        blocks,
        metadata,
        onlyFor,
        edited,
        at,
        failed,
        shared);
  }
}
