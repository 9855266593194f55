package salescoach.bot.curate.message;

import com.slack.api.model.block.InputBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.PlainTextInputElement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import salescoach.bot.slack.BlockLimits;
import salescoach.bot.slack.Modals;
import salescoach.bot.slack.Mrkdwn;

/**
 * A text over several lines, which goes on in a second field where it would not fit into the one
 * that Slack allows. The second field's id tells what the text was cut at, so that what nobody
 * touched comes back as it was.
 *
 * @param block of the first field
 * @param between what the text is cut at best, and what two fields are joined with
 */
public record LongField(String block, String label, String hint, String between) {

  /** The longest text: two fields. */
  public static final int MOST = 2 * BlockLimits.INPUT;

  /** A text that leaves less room than this in the first field gets the second. */
  private static final int ROOM = 400;

  /** What a text is cut at where there is nothing better, the best first. */
  private static final List<String> CUTS = List.of("\n", " ", "");

  /** A text in two pieces, and whether they are all of it. */
  private record Pieces(String first, String cutAt, String rest, boolean whole) {}

  /** Whether all of a text stands in the fields. */
  boolean holds(String text) {
    return pieces(text).whole();
  }

  /** The fields with a text in them; what does not even fit into two is left out. */
  List<LayoutBlock> blocks(String text, String placeholder) {
    List<LayoutBlock> blocks = new ArrayList<>();
    Pieces pieces = pieces(text);
    InputBlock first = Modals.input(block, label, element(block, pieces.first(), placeholder));
    first.setHint(Mrkdwn.plain(hint));
    blocks.add(first);
    if (text.length() > BlockLimits.INPUT - ROOM) {
      String more = more(pieces.cutAt());
      blocks.add(Modals.optional(more, label + ", continued", element(more, pieces.rest(), "")));
    }
    return blocks;
  }

  /** The text of both fields. */
  String read(Map<String, String> values) {
    String first = values.getOrDefault(block, "");
    for (String cut : cuts()) {
      String rest = values.getOrDefault(more(cut), "");
      if (!rest.isBlank()) {
        return (first.isBlank() ? rest : first + cut + rest).strip();
      }
    }
    return first.strip();
  }

  private String more(String cutAt) {
    if (cutAt.equals(between)) {
      return block + "_more";
    }
    return switch (cutAt) {
      case "\n" -> block + "_more_line";
      case " " -> block + "_more_word";
      default -> block + "_more_on";
    };
  }

  private List<String> cuts() {
    return Stream.concat(Stream.of(between), CUTS.stream()).distinct().toList();
  }

  private Pieces pieces(String text) {
    if (text.length() <= BlockLimits.INPUT) {
      return new Pieces(text, between, "", true);
    }
    for (String cut : cuts()) {
      int at = last(cut, text);
      if (at > 0 && text.length() - at - cut.length() <= BlockLimits.INPUT) {
        return new Pieces(text.substring(0, at), cut, text.substring(at + cut.length()), true);
      }
    }
    String first = beginning(text);
    String rest = text.substring(first.length());
    for (String cut : cuts()) {
      if (rest.startsWith(cut)) {
        return new Pieces(first, cut, beginning(rest.substring(cut.length())), false);
      }
    }
    return new Pieces(first, "", beginning(rest), false);
  }

  /** As much as a field holds, up to the best cut in its second half. */
  private String beginning(String text) {
    if (text.length() <= BlockLimits.INPUT) {
      return text;
    }
    return cuts().stream()
        .map(cut -> last(cut, text))
        .filter(at -> at > BlockLimits.INPUT / 2)
        .findFirst()
        .map(at -> text.substring(0, at))
        .orElse("");
  }

  /** Where a longer text is cut at latest, so that a field holds what is in front of it. */
  private static int last(String cut, String text) {
    if (!cut.isEmpty()) {
      return text.lastIndexOf(cut, BlockLimits.INPUT);
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
