package salescoach.bot.curate.message;

import com.slack.api.model.block.LayoutBlock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import salescoach.bot.slack.Mrkdwn;
import salescoach.bot.slack.Parts;
import salescoach.bot.slack.SlackMessage;
import salescoach.bot.slack.Wording;
import salescoach.playbook.entry.Entry;

/** The notice of a month: entries that nobody looked at for long. */
public final class ReviewNotice {

  static final int MOST = 15;

  private ReviewNotice() {}

  /**
   * The notice.
   *
   * @param stale those longest not looked at first
   */
  public static SlackMessage of(List<Entry> stale, LocalDate today) {
    String bold = "Is this still right?";
    List<LayoutBlock> blocks = new ArrayList<>();
    int others = Math.max(0, stale.size() - MOST);
    blocks.add(
        Parts.section(
            "*"
                + bold
                + "*\nNobody has looked at "
                + (stale.size() == 1 ? "this entry" : "these entries")
                + " of the playbook for half a year."
                + (others == 0 ? "" : " " + others + " more come up as these are done.")));
    for (Entry entry : stale.subList(0, Math.min(stale.size(), MOST))) {
      blocks.add(
          Parts.section(
              "*"
                  + Mrkdwn.line(entry.title())
                  + "*\nReviewed "
                  + Wording.day(entry.reviewed())
                  + ", "
                  + Wording.counted(ChronoUnit.DAYS.between(entry.reviewed(), today), "day")
                  + " ago, kept by "
                  + People.named(entry.owner())
                  + "."));
      blocks.add(
          Parts.actions(
              List.of(
                  Parts.button("Still right", CurateActions.RIGHT, entry.id()),
                  Parts.button("Open it", CurateActions.OPEN, entry.id()),
                  Parts.button("Edit", CurateActions.EDIT, entry.id()))));
    }
    return new SlackMessage(bold, blocks);
  }

  /** Nothing is left of the notice. */
  public static SlackMessage done() {
    return Parts.says(
        "Thank you. That was all.", "I ask again when nobody has looked at one for half a year.");
  }
}
