package salescoach.bot.review.message;

import com.slack.api.model.block.DividerBlock;
import com.slack.api.model.block.LayoutBlock;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import salescoach.bot.slack.BlockLimits;
import salescoach.bot.slack.Mrkdwn;
import salescoach.bot.slack.Parts;
import salescoach.bot.slack.Split;
import salescoach.guideline.Example;
import salescoach.guideline.Page;

/** A page's prose as blocks: Markdown as mrkdwn, each fence as an example. */
final class GuidelineProse extends AbstractVisitor {

  private final List<LayoutBlock> blocks = new ArrayList<>();
  private final Iterator<Example> examples;

  /** The paragraph that is being read. */
  private final StringBuilder inline = new StringBuilder();

  GuidelineProse(Page page) {
    this.examples = Example.of(page).iterator();
  }

  /** What was read so far. */
  List<LayoutBlock> blocks() {
    return List.copyOf(blocks);
  }

  @Override
  public void visit(Heading heading) {
    blocks.add(new DividerBlock());
    add("*" + read(heading) + "*");
  }

  @Override
  public void visit(Paragraph paragraph) {
    add(read(paragraph));
  }

  @Override
  public void visit(BulletList list) {
    add(items(list));
  }

  @Override
  public void visit(OrderedList list) {
    add(items(list));
  }

  @Override
  public void visit(BlockQuote quote) {
    add("> " + read(quote).replace("\n", "\n> "));
  }

  @Override
  public void visit(FencedCodeBlock fence) {
    add(ExampleText.of(examples.next()));
  }

  private void add(String mrkdwn) {
    for (String piece : Split.pieces(mrkdwn, BlockLimits.SECTION)) {
      blocks.add(Parts.section(piece));
    }
  }

  private String items(Node list) {
    StringBuilder items = new StringBuilder();
    for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
      items.append(items.isEmpty() ? "" : "\n").append("•  ").append(read(item));
    }
    return items.toString();
  }

  /** The words below a node, paragraphs of a list's item or a quote one after the other. */
  private String read(Node node) {
    inline.setLength(0);
    words(node);
    return inline.toString().strip();
  }

  private void words(Node node) {
    for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
      word(child);
    }
  }

  private void word(Node node) {
    if (node instanceof Text text) {
      inline.append(Mrkdwn.literal(text.getLiteral()));
    } else if (node instanceof Code code) {
      inline.append('`').append(Mrkdwn.literal(code.getLiteral())).append('`');
    } else if (node instanceof SoftLineBreak) {
      inline.append(' ');
    } else if (node instanceof HardLineBreak) {
      inline.append('\n');
    } else if (node instanceof Emphasis || node instanceof StrongEmphasis) {
      String mark = node instanceof Emphasis ? "_" : "*";
      inline.append(mark);
      words(node);
      inline.append(mark);
    } else {
      words(node);
      inline.append(node instanceof Paragraph ? " " : "");
    }
  }
}
