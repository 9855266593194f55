package salescoach.bot.slack;

import com.slack.api.model.block.ActionsBlock;
import com.slack.api.model.block.ContextActionsBlock;
import com.slack.api.model.block.ContextBlock;
import com.slack.api.model.block.SectionBlock;
import com.slack.api.model.block.composition.ConfirmationDialogObject;
import com.slack.api.model.block.composition.FeedbackButtonObject;
import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.ButtonElement;
import com.slack.api.model.block.element.FeedbackButtonsElement;
import java.util.List;

/** The blocks that messages and modals are made of. */
public final class Parts {

  private Parts() {}

  /** A section; what doesn't fit is left out. */
  public static SectionBlock section(String mrkdwn) {
    return SectionBlock.builder()
        .text(Mrkdwn.text(Split.first(mrkdwn, BlockLimits.SECTION)))
        .build();
  }

  /** Small grey text. */
  public static ContextBlock context(String mrkdwn) {
    return ContextBlock.builder()
        .elements(List.of(Mrkdwn.text(Split.first(mrkdwn, BlockLimits.SECTION))))
        .build();
  }

  /** A row of buttons and menus. */
  public static ActionsBlock actions(List<? extends BlockElement> elements) {
    return ActionsBlock.builder().elements(List.copyOf(elements)).build();
  }

  /** A button; the value is what it is about, not empty. */
  public static ButtonElement button(String label, String action, String value) {
    return ButtonElement.builder().text(Mrkdwn.plain(label)).actionId(action).value(value).build();
  }

  /** A button that says nothing beside its action. */
  public static ButtonElement button(String label, String action) {
    return ButtonElement.builder().text(Mrkdwn.plain(label)).actionId(action).build();
  }

  /**
   * Thumbs up and down.
   *
   * @param up the value of the one
   * @param down the value of the other
   */
  public static ContextActionsBlock thumbs(String action, String up, String down) {
    return ContextActionsBlock.builder()
        .elements(
            List.of(
                FeedbackButtonsElement.builder()
                    .actionId(action)
                    .positiveButton(thumb("Helpful", up, "This answer helped"))
                    .negativeButton(thumb("Not helpful", down, "Something was missing"))
                    .build()))
        .build();
  }

  private static FeedbackButtonObject thumb(String label, String value, String spoken) {
    return FeedbackButtonObject.builder()
        .text(Mrkdwn.plain(label))
        .value(value)
        .accessibilityLabel(spoken)
        .build();
  }

  /** One line of a menu. */
  public static OptionObject option(String label, String value) {
    return OptionObject.builder().text(Mrkdwn.plain(label)).value(value).build();
  }

  /** The question before a button does what it says: "No" leaves everything as it is. */
  public static ConfirmationDialogObject confirm(String title, String text, String yes, String no) {
    return ConfirmationDialogObject.builder()
        .title(Mrkdwn.plain(title))
        .text(Mrkdwn.plain(text))
        .confirm(Mrkdwn.plain(yes))
        .deny(Mrkdwn.plain(no))
        .build();
  }

  /**
   * A small message: what matters in bold, and then the rest.
   *
   * @param bold our own words, for it is the notification too
   */
  public static SlackMessage says(String bold, String words) {
    return new SlackMessage(bold, List.of(section("*" + bold + "*\n" + words)));
  }
}
