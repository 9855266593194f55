package salescoach.bot.curate.message;

import com.slack.api.model.block.LayoutBlock;
import java.util.ArrayList;
import java.util.List;
import salescoach.bot.slack.BlockLimits;
import salescoach.bot.slack.Mrkdwn;
import salescoach.bot.slack.Parts;
import salescoach.bot.slack.SlackMessage;
import salescoach.bot.slack.Split;
import salescoach.playbook.entry.Entry;

/** Stands in for playbook.message.EntryMessage until that is here. */
final class EntryText {

  private EntryText() {}

  static SlackMessage whole(Entry entry, List<Entry> related) {
    List<LayoutBlock> blocks = new ArrayList<>();
    blocks.add(Parts.section("*" + Mrkdwn.line(entry.title()) + "*"));
    for (String piece : Split.pieces(Mrkdwn.literal(entry.body()), BlockLimits.SECTION)) {
      blocks.add(Parts.section(piece));
    }
    return new SlackMessage(Mrkdwn.line(entry.title()), blocks);
  }

  static String inShort(Entry entry) {
    return Mrkdwn.literal(entry.answer());
  }
}
