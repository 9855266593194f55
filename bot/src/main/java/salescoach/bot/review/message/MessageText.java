package salescoach.bot.review.message;

import com.slack.api.model.block.ActionsBlock;
import com.slack.api.model.block.ContextBlock;
import com.slack.api.model.block.ContextBlockElement;
import com.slack.api.model.block.HeaderBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.SectionBlock;
import com.slack.api.model.block.composition.TextObject;
import java.util.List;

/** How much of Slack's undocumented room for a message's text its blocks take. */
final class MessageText {

  /** The labels, values and names of a row of buttons or of a menu, on average. */
  private static final int BUTTONS = 180;

  private MessageText() {}

  /** UTF-16 units, see {@link salescoach.bot.slack.BlockLimits#MESSAGE_TEXT}. */
  static int length(List<LayoutBlock> blocks) {
    return blocks.stream().mapToInt(MessageText::length).sum();
  }

  private static int length(LayoutBlock block) {
    if (block instanceof SectionBlock section) {
      return section.getText().getText().length() + (section.getAccessory() == null ? 0 : BUTTONS);
    }
    if (block instanceof ContextBlock context) {
      return context.getElements().stream().mapToInt(MessageText::length).sum();
    }
    if (block instanceof HeaderBlock header) {
      return header.getText().getText().length();
    }
    return block instanceof ActionsBlock ? BUTTONS : 0;
  }

  private static int length(ContextBlockElement element) {
    return element instanceof TextObject text ? text.getText().length() : 0;
  }
}
