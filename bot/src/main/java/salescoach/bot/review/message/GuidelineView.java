package salescoach.bot.review.message;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.ButtonElement;
import com.slack.api.model.view.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import salescoach.bot.slack.BlockLimits;
import salescoach.bot.slack.Modals;
import salescoach.bot.slack.Mrkdwn;
import salescoach.bot.slack.Parts;
import salescoach.bot.slack.Wording;
import salescoach.guideline.Page;

/** The modal behind "Why?": a guideline's page with its reason, its examples and its source. */
public final class GuidelineView {

  public static final String CALLBACK = "review_page";

  /** The reason, the source, and a button. */
  private static final int OTHER_BLOCKS = 3;

  private GuidelineView() {}

  /** The page as a modal. */
  public static View of(Page page) {
    return of(page, Optional.empty());
  }

  /** The page with a button that leads on from it. */
  public static View of(Page page, Optional<ButtonElement> more) {
    List<LayoutBlock> blocks = new ArrayList<>();
    blocks.add(Parts.section("*" + Mrkdwn.literal(page.because()) + "*"));
    List<LayoutBlock> told = GuidelineProse.of(page);
    blocks.addAll(told.subList(0, Math.min(told.size(), BlockLimits.VIEW_BLOCKS - OTHER_BLOCKS)));
    blocks.add(
        Parts.context(
            Wording.counted(page.points(), "point")
                + ", "
                + ReviewWords.weight(page.severity())
                + "  ·  Source: "
                + Mrkdwn.line(page.source())));
    more.ifPresent(button -> blocks.add(Parts.actions(List.of(button))));
    return Modals.page(CALLBACK, page.title(), blocks);
  }
}
