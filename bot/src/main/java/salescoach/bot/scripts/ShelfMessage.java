package salescoach.bot.scripts;

import com.slack.api.model.block.DividerBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.ButtonElement;
import com.slack.api.model.view.View;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import salescoach.bot.review.message.DraftWords;
import salescoach.bot.review.message.ReviewMessage;
import salescoach.bot.slack.BlockLimits;
import salescoach.bot.slack.Modals;
import salescoach.bot.slack.Mrkdwn;
import salescoach.bot.slack.Parts;
import salescoach.bot.slack.SlackMessage;
import salescoach.bot.slack.Split;
import salescoach.bot.slack.Wording;

/** One script from the shelf, with what can be done about it. */
final class ShelfMessage {

  static final String USED = "scripts_used";
  static final String ANOTHER = "scripts_another";
  static final String REMOVE = "scripts_remove";
  static final String WHOLE = "scripts_whole";
  static final String PAGE = "scripts_page";

  static final String NEXT = "Your next script";
  static final String NOTED = "Noted. Your next script";
  static final String OTHER = "Another one of yours";
  static final String REMOVED = "It is off the shelf. Your next script";
  static final String GONE = "That one is not on your shelf any more. Your next script";

  /** What a message has room for beside our own words and the buttons. */
  private static final int MOST_TEXT = BlockLimits.MESSAGE_TEXT - 2_000;

  private ShelfMessage() {}

  /**
   * A script.
   *
   * @param shelved how many scripts there are
   * @param bold one of the beginnings above
   */
  static SlackMessage of(Script script, int shelved, String bold, Instant now) {
    List<LayoutBlock> blocks = new ArrayList<>();
    blocks.add(Parts.section("*" + bold + "*\n" + why(shelved)));
    blocks.add(new DividerBlock());
    List<String> pieces = pieces(script);
    int room = MOST_TEXT;
    int shown = 0;
    while (shown < pieces.size() && pieces.get(shown).length() <= room) {
      blocks.add(Parts.section(pieces.get(shown)));
      room -= pieces.get(shown).length();
      shown++;
    }
    boolean cut = shown < pieces.size();
    blocks.add(new DividerBlock());
    blocks.add(Parts.context(facts(script, now) + (cut ? ". It goes on: read it whole." : "")));
    blocks.add(Parts.actions(buttons(script, shelved, cut)));
    return new SlackMessage(bold, blocks);
  }

  /** Nothing there: how to begin. */
  static SlackMessage empty() {
    return Parts.says(
        "Your shelf of scripts is empty.",
        "Have a draft reviewed, and from a score of "
            + ReviewMessage.KEEPABLE
            + " on press “Keep as a script” under it. Keep three or four, and I hand you another one"
            + " each time, because no two messages to a prospect should be the same.");
  }

  /** A script in full, on a page of its own. */
  static View whole(Script script) {
    return Modals.page(
        PAGE,
        "Your script",
        pieces(script).stream().map(piece -> (LayoutBlock) Parts.section(piece)).toList());
  }

  private static List<String> pieces(Script script) {
    return Split.pieces(Mrkdwn.literal(script.text()), BlockLimits.SECTION);
  }

  private static String why(int shelved) {
    return shelved == 1
        ? "It is the only one on your shelf. Keep a second: no two messages to a prospect should be"
            + " the same."
        : "No two messages to a prospect should be the same, so out of your "
            + Wording.counted(shelved, "script")
            + " I offer first what you used least lately.";
  }

  private static String facts(Script script, Instant now) {
    String used =
        script
            .lastUsed()
            .map(
                last ->
                    "used "
                        + Wording.counted(script.uses(), "time")
                        + ", last "
                        + Wording.ago(last, now))
            .orElse("never used");
    return DraftWords.medium(script.medium()) + ", score " + script.score() + " of 100, " + used;
  }

  private static List<ButtonElement> buttons(Script script, int shelved, boolean cut) {
    String key = ScriptKey.of(script).value();
    List<ButtonElement> buttons = new ArrayList<>();
    ButtonElement used = Parts.button("Used it", USED, key);
    used.setStyle("primary");
    buttons.add(used);
    if (shelved > 1) {
      buttons.add(Parts.button("Another one", ANOTHER, key));
    }
    if (cut) {
      buttons.add(Parts.button("Read it whole", WHOLE, key));
    }
    ButtonElement remove = Parts.button("Take it off the shelf", REMOVE, key);
    remove.setConfirm(
        Parts.confirm(
            "Take it off the shelf?",
            "The script is deleted. Its draft and the reviews of it stay.",
            "Take it off",
            "Keep it"));
    buttons.add(remove);
    return buttons;
  }
}
