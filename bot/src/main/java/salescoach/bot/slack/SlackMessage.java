package salescoach.bot.slack;

import com.slack.api.model.block.LayoutBlock;
import java.util.List;

/**
 * A message as it is handed to Slack.
 *
 * <p>Send it with unfurling off and {@code parse} none: the blocks bring no live link, and nor must
 * the text.
 *
 * @param text what a notification shows and a screen reader reads, in mrkdwn; never a person's own
 *     words; cut at {@link BlockLimits#NOTIFICATION}
 * @param blocks at most {@link BlockLimits#MESSAGE_BLOCKS}
 */
public record SlackMessage(String text, List<LayoutBlock> blocks) {

  public SlackMessage {
    if (text.isBlank()) {
      throw new IllegalArgumentException("A message needs a text for its notification.");
    }
    if (blocks.size() > BlockLimits.MESSAGE_BLOCKS) {
      throw new IllegalArgumentException("A message of " + blocks.size() + " blocks is too long.");
    }
    text = Split.first(text, BlockLimits.NOTIFICATION);
    blocks = List.copyOf(blocks);
  }
}
