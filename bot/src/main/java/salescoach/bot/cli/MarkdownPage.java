package salescoach.bot.cli;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Heading;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.TextContentRenderer;

/** Markdown for people to read on a terminal. */
class MarkdownPage extends AbstractVisitor {

  private static final String QUOTE_BAR = "| ";

  private final TextContentRenderer plain = TextContentRenderer.builder().build();
  private final StringBuilder text = new StringBuilder();
  private final Paint paint;
  private String indent;
  private int number;

  MarkdownPage(Paint paint, String indent) {
    this.paint = paint;
    this.indent = indent;
  }

  /** The text in lines after that indent, an empty line before each part. */
  static String of(String markdown, Paint paint, String indent) {
    return new MarkdownPage(paint, indent).read(markdown);
  }

  final String read(String markdown) {
    Parser.builder().build().parse(markdown).accept(this);
    return text.toString();
  }

  /** Puts a part there that is laid out already, after an empty line. */
  final void append(String part) {
    text.append('\n').append(part);
  }

  @Override
  public void visit(Heading heading) {
    text.append('\n').append(indent).append(paint.bold(plain.render(heading))).append('\n');
  }

  @Override
  public void visit(Paragraph paragraph) {
    text.append('\n').append(Wrapped.paragraph(indent, plain.render(paragraph)));
  }

  @Override
  public void visit(BulletList list) {
    items(list, false);
  }

  @Override
  public void visit(OrderedList list) {
    number = list.getMarkerStartNumber() == null ? 1 : list.getMarkerStartNumber();
    items(list, true);
  }

  private void items(Node list, boolean numbered) {
    text.append('\n');
    for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
      if (item instanceof ListItem) {
        String bullet = numbered ? number++ + ". " : "- ";
        text.append(Wrapped.item(indent, bullet, plain.render(item)));
      }
    }
  }

  @Override
  public void visit(BlockQuote quote) {
    String before = indent;
    indent = before + QUOTE_BAR;
    visitChildren(quote);
    indent = before;
  }
}
