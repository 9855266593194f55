package salescoach.bot.slack;

import com.slack.api.model.block.InputBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.RadioButtonsElement;
import com.slack.api.model.view.View;
import com.slack.api.model.view.ViewClose;
import com.slack.api.model.view.ViewSubmit;
import com.slack.api.model.view.ViewTitle;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What modals have in common; an input's action_id is its block_id. */
public final class Modals {

  private static final String PLAIN = "plain_text";

  private Modals() {}

  /** A modal that is only read. */
  public static View page(String callbackId, String title, List<LayoutBlock> blocks) {
    return View.builder()
        .type("modal")
        .callbackId(callbackId)
        .title(
            ViewTitle.builder()
                .type(PLAIN)
                .text(Split.first(title, BlockLimits.VIEW_TITLE))
                .build())
        .close(ViewClose.builder().type(PLAIN).text("Close").build())
        .blocks(blocks.subList(0, Math.min(blocks.size(), BlockLimits.VIEW_BLOCKS)))
        .build();
  }

  /**
   * A modal that is filled in.
   *
   * @param metadata comes back with what was filled in
   */
  public static View form(
      String callbackId, String title, String submit, String metadata, List<LayoutBlock> blocks) {
    if (metadata.length() > BlockLimits.PRIVATE_METADATA) {
      throw new IllegalArgumentException("Slack keeps 3,000 characters for a modal at most.");
    }
    View view = page(callbackId, title, blocks);
    view.setSubmit(ViewSubmit.builder().type(PLAIN).text(submit).build());
    view.setClose(ViewClose.builder().type(PLAIN).text("Cancel").build());
    view.setPrivateMetadata(metadata);
    return view;
  }

  /** A field that must be filled in. */
  public static InputBlock input(String blockId, String label, BlockElement element) {
    return InputBlock.builder()
        .blockId(blockId)
        .label(Mrkdwn.plain(label))
        .element(element)
        .build();
  }

  /** A field that may stay empty. */
  public static InputBlock optional(String blockId, String label, BlockElement element) {
    InputBlock input = input(blockId, label, element);
    input.setOptional(true);
    return input;
  }

  /** Radio buttons, none of them chosen. */
  public static RadioButtonsElement radio(String id, List<OptionObject> options) {
    return RadioButtonsElement.builder().actionId(id).options(options).build();
  }

  /** What was typed into a block, stripped; nothing where that is nothing. */
  public static Optional<String> typed(Map<String, String> values, String block) {
    return Optional.ofNullable(values.get(block))
        .map(String::strip)
        .filter(text -> !text.isEmpty());
  }
}
