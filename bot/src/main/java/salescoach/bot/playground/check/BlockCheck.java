package salescoach.bot.playground.check;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Whether Slack would take the blocks of a message. */
public final class BlockCheck {
  /** The most blocks of one message. */
  public static final int BLOCKS = 50;

  /** The most characters of all markdown blocks of one message together. */
  public static final int MARKDOWN = 12_000;

  private static final Rule MESSAGE =
      Rules.list(0, BLOCKS, LayoutRules.inMessage()).and(Rules.distinct("block_id"));

  private BlockCheck() {}

  /** What is wrong, worded as Slack words it; empty if nothing is. */
  public static List<String> problems(JsonNode blocks) {
    List<String> problems = new ArrayList<>();
    MESSAGE.check(blocks, "/blocks", problems);
    int markdown =
        blocks
            .valueStream()
            .filter(block -> "markdown".equals(block.path("type").asString("")))
            .mapToInt(block -> block.path("text").asString("").length())
            .sum();
    if (markdown > MARKDOWN) {
      String what = "markdown blocks must be less than " + (MARKDOWN + 1) + " characters together";
      Rule.complain(problems, what, "/blocks");
    }
    return problems;
  }
}
