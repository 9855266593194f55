package salescoach.bot.curate.message;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.view.View;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import salescoach.bot.slack.Modals;
import salescoach.bot.slack.Mrkdwn;
import salescoach.bot.slack.Parts;
import salescoach.bot.slack.Wording;
import salescoach.playbook.entry.Entry;

/** Who changed an entry, when, and what. */
public final class HistoryView {

  public static final String CALLBACK = "curate_history_page";

  /** So many changes are shown, the latest. */
  public static final int MOST = 40;

  private HistoryView() {}

  /**
   * The page.
   *
   * @param changes the latest first; one more than {@link #MOST} where there are more
   */
  public static View of(TeamEntry entry, List<PastChange> changes, Instant now) {
    List<LayoutBlock> blocks = new ArrayList<>();
    blocks.add(
        Parts.section(
            "*"
                + Mrkdwn.line(entry.entry().title())
                + "*"
                + (entry.retired() ? "\nIt is retired." : "")));
    for (int i = 0; i < Math.min(changes.size(), MOST); i++) {
      boolean hasEarlier = i + 1 < changes.size();
      blocks.add(
          Parts.section(
              line(changes.get(i), now)
                  + (hasEarlier ? differences(changes.get(i + 1), changes.get(i)) : "")));
    }
    if (changes.size() > MOST) {
      blocks.add(Parts.context("What was before that is kept, too, but not shown."));
    }
    return Modals.page(CALLBACK, "History", blocks);
  }

  private static String line(PastChange change, Instant now) {
    return "*"
        + change.version()
        + "*  "
        + People.named(change.by())
        + " "
        + change.kind().told()
        + ", "
        + Wording.ago(change.at(), now)
        + (change.answered() == 0
            ? ""
            : ". It answered " + Wording.counted(change.answered(), "question"));
  }

  private static String differences(PastChange before, PastChange after) {
    Entry old = before.entry();
    Entry fresh = after.entry();
    List<String> changed = new ArrayList<>();
    note(changed, "the title", old.title(), fresh.title());
    note(changed, "the questions", old.questions(), fresh.questions());
    note(changed, "the answer", old.body(), fresh.body());
    note(changed, "the tags", old.tags(), fresh.tags());
    note(changed, "the source", old.sources(), fresh.sources());
    note(changed, "the related entries", old.related(), fresh.related());
    note(changed, "who keeps it", old.owner(), fresh.owner());
    return changed.isEmpty() ? "" : "\nChanged: " + String.join(", ", changed);
  }

  private static void note(List<String> changed, String what, Object old, Object fresh) {
    if (!Objects.equals(old, fresh)) {
      changed.add(what);
    }
  }
}
