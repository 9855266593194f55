package salescoach.bot.review.message;

import com.slack.api.model.block.DividerBlock;
import com.slack.api.model.block.LayoutBlock;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import salescoach.bot.slack.BlockLimits;
import salescoach.bot.slack.Parts;
import salescoach.bot.slack.Prose;
import salescoach.bot.slack.Split;
import salescoach.guideline.Example;
import salescoach.guideline.Page;

/** A page's prose as blocks: Markdown as mrkdwn, each fence as an example. */
final class GuidelineProse {

  private GuidelineProse() {}

  static List<LayoutBlock> of(Page page) {
    Iterator<Example> examples = Example.of(page).iterator();
    List<LayoutBlock> blocks = new ArrayList<>();
    for (Node node = Prose.parsed(page.prose()).getFirstChild();
        node != null;
        node = node.getNext()) {
      if (node instanceof Heading) {
        blocks.add(new DividerBlock());
      }
      String mrkdwn =
          node instanceof FencedCodeBlock ? ExampleText.of(examples.next()) : Prose.mrkdwn(node);
      for (String piece : Split.pieces(mrkdwn, BlockLimits.SECTION)) {
        blocks.add(Parts.section(piece));
      }
    }
    return blocks;
  }
}
