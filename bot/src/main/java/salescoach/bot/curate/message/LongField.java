package salescoach.bot.curate.message;

import com.slack.api.model.block.InputBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.PlainTextInputElement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import salescoach.bot.slack.BlockLimits;
import salescoach.bot.slack.Modals;
import salescoach.bot.slack.Mrkdwn;

/**
 * A text over several lines, which goes on in a second field where it would not fit into the one
 * that Slack allows.
 *
 * @param block of the first field
 * @param between what the text may be cut at, and is joined with again
 */
public record LongField(String block, String label, String hint, String between) {

  /** The longest text: two fields. */
  public static final int MOST = 2 * BlockLimits.INPUT;

  /** A text that leaves less room than this in the first field gets the second. */
  private static final int ROOM = 400;

  private static final String MORE = "_more";

  /** The fields with a text in them; what does not even fit into two is left out. */
  List<LayoutBlock> blocks(String text, String placeholder) {
    List<LayoutBlock> blocks = new ArrayList<>();
    int cut = text.length() <= BlockLimits.INPUT ? text.length() : cut(text);
    InputBlock first =
        Modals.input(block, label, element(block, text.substring(0, cut), placeholder));
    first.setHint(Mrkdwn.plain(hint));
    blocks.add(first);
    if (text.length() > BlockLimits.INPUT - ROOM) {
      String rest = text.substring(cut).strip();
      blocks.add(
          Modals.optional(
              block + MORE,
              label + ", continued",
              element(
                  block + MORE,
                  rest.substring(0, Math.min(rest.length(), BlockLimits.INPUT)),
                  "")));
    }
    return blocks;
  }

  /** The text of both fields. */
  String read(Map<String, String> values) {
    return Stream.of(block, block + MORE)
        .map(field -> Modals.typed(values, field))
        .flatMap(Optional::stream)
        .collect(Collectors.joining(between));
  }

  private int cut(String text) {
    int at = text.lastIndexOf(between, BlockLimits.INPUT - between.length());
    if (at > 0) {
      return at;
    }
    boolean insidePair = Character.isHighSurrogate(text.charAt(BlockLimits.INPUT - 1));
    return insidePair ? BlockLimits.INPUT - 1 : BlockLimits.INPUT;
  }

  private static PlainTextInputElement element(String id, String text, String placeholder) {
    PlainTextInputElement element =
        PlainTextInputElement.builder()
            .actionId(id)
            .multiline(true)
            .maxLength(BlockLimits.INPUT)
            .build();
    if (!text.isBlank()) {
      element.setInitialValue(text);
    }
    if (!placeholder.isEmpty()) {
      element.setPlaceholder(Mrkdwn.plain(placeholder));
    }
    return element;
  }
}
