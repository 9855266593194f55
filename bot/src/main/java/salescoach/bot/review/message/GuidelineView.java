package salescoach.bot.review.message;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.view.View;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.parser.Parser;
import salescoach.bot.slack.BlockLimits;
import salescoach.bot.slack.Modals;
import salescoach.bot.slack.Mrkdwn;
import salescoach.bot.slack.Parts;
import salescoach.bot.slack.Wording;
import salescoach.guideline.Page;

/** The modal behind "Why?": a guideline's page with its reason, its examples and its source. */
public final class GuidelineView {

  public static final String CALLBACK = "review_page";

  private GuidelineView() {}

  /** The page as a modal. */
  public static View of(Page page) {
    List<LayoutBlock> blocks = new ArrayList<>();
    blocks.add(Parts.section("*" + Mrkdwn.literal(page.because()) + "*"));
    GuidelineProse prose = new GuidelineProse(page);
    Parser.builder().build().parse(page.prose()).accept(prose);
    List<LayoutBlock> told = prose.blocks();
    blocks.addAll(told.subList(0, Math.min(told.size(), BlockLimits.VIEW_BLOCKS - 2)));
    blocks.add(
        Parts.context(
            Wording.counted(page.points(), "point")
                + ", "
                + ReviewWords.weight(page.severity())
                + "  ·  Source: "
                + Mrkdwn.line(page.source())));
    return Modals.page(CALLBACK, page.title(), blocks);
  }
}
