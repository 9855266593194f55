package salescoach.bot.playbook.message;

import com.slack.api.model.block.DividerBlock;
import com.slack.api.model.block.HeaderBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.ButtonElement;
import com.slack.api.model.view.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import salescoach.bot.review.message.FaultTitles;
import salescoach.bot.slack.BlockLimits;
import salescoach.bot.slack.Modals;
import salescoach.bot.slack.Mrkdwn;
import salescoach.bot.slack.Parts;
import salescoach.bot.slack.Prose;
import salescoach.bot.slack.SlackMessage;
import salescoach.bot.slack.Split;
import salescoach.playbook.entry.Entry;

/** An entry of the playbook: the answer first, then why, what to do, and where it comes from. */
public final class EntryMessage {

  static final String PAGE = "ask_page";

  /** What a message has room for beside our own words, the sources and the buttons. */
  private static final int MOST_TEXT = BlockLimits.MESSAGE_TEXT - 3_500;

  private EntryMessage() {}

  /**
   * An entry in a conversation.
   *
   * @param related other entries to read, of which three are offered
   * @param key the question that it answers, if it answers one: then it can be rated
   * @param asked the question, where it does not stand above the message anyway
   */
  public static SlackMessage of(
      Entry entry, List<Entry> related, AskKey key, Optional<String> asked) {
    List<LayoutBlock> blocks = new ArrayList<>();
    EntryWords.asked(asked).ifPresent(blocks::add);
    blocks.add(header(entry));
    List<String> pieces = Prose.pieces(entry.body());
    int shown = shown(pieces);
    for (int i = 0; i < shown; i++) {
      if (i == 1) {
        blocks.add(new DividerBlock());
      }
      blocks.add(Parts.section(pieces.get(i)));
    }
    boolean cut = shown < pieces.size();
    blocks.add(Parts.context(EntryWords.origin(entry) + (cut ? "  ·  It goes on." : "")));
    List<ButtonElement> buttons = buttons(entry, related, cut);
    if (!buttons.isEmpty()) {
      blocks.add(Parts.actions(buttons));
    }
    key.question().ifPresent(question -> blocks.add(thumbs(key.about(entry.id()))));
    return new SlackMessage(notification(entry, pieces), blocks);
  }

  /** An entry on a page of its own. */
  public static View page(Entry entry) {
    List<LayoutBlock> blocks = new ArrayList<>();
    blocks.add(header(entry));
    List<String> pieces = Prose.pieces(entry.body());
    for (String piece : pieces.subList(0, Math.min(pieces.size(), BlockLimits.VIEW_BLOCKS - 2))) {
      blocks.add(Parts.section(piece));
    }
    blocks.add(Parts.context(EntryWords.origin(entry)));
    return Modals.page(PAGE, "From the playbook", blocks);
  }

  private static int shown(List<String> pieces) {
    int room = MOST_TEXT;
    int shown = 0;
    while (shown < pieces.size()
        && shown < BlockLimits.MESSAGE_BLOCKS - 10
        && pieces.get(shown).length() <= room) {
      room -= pieces.get(shown).length();
      shown++;
    }
    return shown;
  }

  private static LayoutBlock header(Entry entry) {
    return HeaderBlock.builder()
        .text(Mrkdwn.plain(Split.first(entry.title().strip(), BlockLimits.HEADER)))
        .build();
  }

  private static String notification(Entry entry, List<String> pieces) {
    String title = Mrkdwn.line(entry.title());
    return pieces.isEmpty() ? title : title + ": " + pieces.get(0).replace("\n", " ");
  }

  private static List<ButtonElement> buttons(Entry entry, List<Entry> related, boolean cut) {
    List<ButtonElement> buttons = new ArrayList<>();
    if (cut) {
      buttons.add(Parts.button("Read it whole", AskActions.WHOLE, AskKey.of(entry.id()).value()));
    }
    buttons.addAll(EntryWords.buttons(related, AskActions.SHOW, AskKey.of(entry.id())));
    int number = 0;
    for (String fault : entry.faults()) {
      Optional<String> title = FaultTitles.of(fault);
      if (title.isPresent() && number < AskActions.FAULT.size()) {
        String label = Split.first("Fault: " + title.get(), BlockLimits.BUTTON);
        buttons.add(Parts.button(label, AskActions.FAULT.get(number), fault));
        number++;
      }
    }
    return buttons;
  }

  private static LayoutBlock thumbs(AskKey key) {
    return Parts.thumbs(
        AskActions.RATE, new Rating(true, key).value(), new Rating(false, key).value());
  }
}
