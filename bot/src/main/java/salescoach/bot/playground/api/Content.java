package salescoach.bot.playground.api;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import salescoach.bot.playground.check.BlockCheck;
import salescoach.bot.playground.workspace.Elements;
import salescoach.bot.playground.workspace.Refusal;
import salescoach.bot.playground.workspace.Workspace;
import tools.jackson.databind.JsonNode;

/**
 * What an app wants a message to hold, once Slack has looked at it.
 *
 * @param text as sent; empty if none was given
 * @param blocks null if none were given, empty if the message is to lose its blocks
 */
public record Content(String text, @Nullable JsonNode blocks, @Nullable JsonNode metadata) {
  /** The most characters of a message's text. */
  static final int TEXT = 40_000;

  /**
   * What all blocks of a posted message may come to as JSON. Slack names no number for {@code
   * msg_blocks_too_long}; reports put it a little above this, and say that answers through a
   * response URL are not held to it.
   */
  static final int ALL_BLOCKS = 13_200;

  /**
   * Takes the arguments {@code text}, {@code blocks} and {@code metadata} in.
   *
   * @throws Refusal if the message is empty, too long, or has blocks that Slack would refuse
   */
  public static Content read(Args args, Workspace workspace) {
    String text = args.text("text");
    JsonNode blocks = args.json("blocks", "invalid_blocks_format");
    if (text == null && (blocks == null || blocks.isEmpty())) {
      throw new Refusal("no_text");
    }
    if (text != null && text.length() > TEXT) {
      throw new Refusal("msg_too_long");
    }
    if (blocks != null) {
      checkBlocks(blocks, workspace);
      workspace.recorder().record("message", blocks);
      blocks = Elements.withIds(blocks);
    }
    JsonNode metadata = args.json("metadata", "invalid_metadata_format");
    if (metadata != null && !(metadata.has("event_type") && metadata.has("event_payload"))) {
      throw new Refusal("invalid_metadata_format");
    }
    return new Content(text == null ? "" : text, blocks, metadata);
  }

  /** As {@link #read}, for the methods that post or change a message everybody keeps. */
  static Content readToKeep(Args args, Workspace workspace) {
    Content content = read(args, workspace);
    JsonNode blocks = args.json("blocks", "invalid_blocks_format");
    if (blocks != null && blocks.toString().length() > ALL_BLOCKS) {
      throw new Refusal("msg_blocks_too_long");
    }
    return content;
  }

  private static void checkBlocks(JsonNode blocks, Workspace workspace) {
    if (!blocks.isArray()) {
      throw new Refusal("invalid_blocks_format");
    }
    List<String> problems = new ArrayList<>(BlockCheck.problems(blocks));
    problems.addAll(PictureCheck.problems(blocks, "/blocks", workspace.files()));
    if (!problems.isEmpty()) {
      throw new Refusal("invalid_blocks", problems);
    }
  }
}
