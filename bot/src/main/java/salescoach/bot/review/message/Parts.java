package salescoach.bot.review.message;

import com.slack.api.model.block.ActionsBlock;
import com.slack.api.model.block.ContextBlock;
import com.slack.api.model.block.SectionBlock;
import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.ButtonElement;
import java.util.List;
import salescoach.bot.slack.BlockLimits;
import salescoach.bot.slack.Mrkdwn;
import salescoach.bot.slack.Split;

/** The blocks that the messages and modals of this package are made of. */
final class Parts {

  private Parts() {}

  /** A section; what doesn't fit is left out. */
  static SectionBlock section(String mrkdwn) {
    return SectionBlock.builder()
        .text(Mrkdwn.text(Split.first(mrkdwn, BlockLimits.SECTION)))
        .build();
  }

  /** Small grey text. */
  static ContextBlock context(String mrkdwn) {
    return ContextBlock.builder()
        .elements(List.of(Mrkdwn.text(Split.first(mrkdwn, BlockLimits.SECTION))))
        .build();
  }

  static ActionsBlock actions(List<? extends BlockElement> elements) {
    return ActionsBlock.builder().elements(List.copyOf(elements)).build();
  }

  static ButtonElement button(String label, String action, String value) {
    return ButtonElement.builder().text(Mrkdwn.plain(label)).actionId(action).value(value).build();
  }

  static OptionObject option(String label, String value) {
    return OptionObject.builder().text(Mrkdwn.plain(label)).value(value).build();
  }
}
