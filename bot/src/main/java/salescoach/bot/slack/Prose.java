package salescoach.bot.slack;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/**
 * Markdown as mrkdwn. Whoever wrote it, nothing in it comes alive: its words are escaped as {@link
 * Mrkdwn#literal} does, and a link is its words and its address.
 */
public final class Prose {

  private static final int MOST_NESTING = 20;

  private static final Parser PARSER =
      Parser.builder().maxOpenBlockParsers(MOST_NESTING).maxInlineNesting(MOST_NESTING).build();

  /** Between a letter and a mark it lets the mark format. */
  private static final char GAP = '\u200B';

  private static final char BOLD = '*';
  private static final char ITALIC = '_';

  private final StringBuilder inline = new StringBuilder();
  private boolean bold;
  private boolean italic;

  private Prose() {}

  /** The text as a tree; blocks in blocks and emphasis in emphasis are followed so far only. */
  public static Node parsed(String markdown) {
    return PARSER.parse(markdown);
  }

  /**
   * The text in pieces that each fit a section: a paragraph, a list or a quote, with the heading
   * that it stands under at its top.
   */
  public static List<String> pieces(String markdown) {
    List<String> pieces = new ArrayList<>();
    String heading = "";
    for (Node node = parsed(markdown).getFirstChild(); node != null; node = node.getNext()) {
      String text = mrkdwn(node);
      if (node instanceof Heading) {
        pieces.addAll(Split.pieces(heading, BlockLimits.SECTION));
        heading = text;
      } else if (!text.isBlank()) {
        String whole = heading.isEmpty() ? text : heading + "\n" + text;
        pieces.addAll(Split.pieces(whole, BlockLimits.SECTION));
        heading = "";
      }
    }
    pieces.addAll(Split.pieces(heading, BlockLimits.SECTION));
    return List.copyOf(pieces);
  }

  /** One block of the tree; empty where there is nothing to read in it. */
  public static String mrkdwn(Node block) {
    if (block instanceof Heading) {
      String words = words(block, true);
      return words.isEmpty() ? "" : BOLD + words + BOLD;
    }
    if (block instanceof BulletList || block instanceof OrderedList) {
      return items(block);
    }
    if (block instanceof BlockQuote) {
      return quoted(inside(block));
    }
    if (block instanceof FencedCodeBlock code) {
      return quoted(Mrkdwn.literal(code.getLiteral().strip()));
    }
    if (block instanceof IndentedCodeBlock code) {
      return quoted(Mrkdwn.literal(code.getLiteral().strip()));
    }
    return block instanceof HtmlBlock html
        ? Mrkdwn.literal(html.getLiteral().strip())
        : words(block, false);
  }

  private static String items(Node list) {
    int number =
        list instanceof OrderedList ordered && ordered.getMarkerStartNumber() != null
            ? ordered.getMarkerStartNumber()
            : 1;
    List<String> items = new ArrayList<>();
    for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
      String mark = list instanceof OrderedList ? number + ". " : "•  ";
      items.add(mark + inside(item).replace("\n", "\n     "));
      number++;
    }
    return String.join("\n", items);
  }

  /** All blocks within one, a line or more each. */
  private static String inside(Node container) {
    List<String> blocks = new ArrayList<>();
    for (Node child = container.getFirstChild(); child != null; child = child.getNext()) {
      blocks.add(mrkdwn(child));
    }
    return blocks.stream().filter(text -> !text.isBlank()).collect(Collectors.joining("\n"));
  }

  private static String quoted(String mrkdwn) {
    return mrkdwn
        .lines()
        .map(line -> line.startsWith("> ") ? line : "> " + line)
        .collect(Collectors.joining("\n"));
  }

  private static String words(Node block, boolean boldAlready) {
    Prose prose = new Prose();
    prose.bold = boldAlready;
    prose.below(block);
    return prose.inline.toString().strip();
  }

  private void below(Node node) {
    for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
      word(child);
    }
  }

  private void word(Node node) {
    if (node instanceof Text text) {
      inline.append(Mrkdwn.literal(text.getLiteral()));
    } else if (node instanceof HtmlInline html) {
      inline.append(Mrkdwn.literal(html.getLiteral()));
    } else if (node instanceof Code code) {
      inline.append('`').append(Mrkdwn.literal(code.getLiteral())).append('`');
    } else if (node instanceof SoftLineBreak) {
      inline.append(' ');
    } else if (node instanceof HardLineBreak) {
      // A mark does not reach over the end of a line.
      inline.append(bold || italic ? ' ' : '\n');
    } else if (node instanceof StrongEmphasis) {
      boolean before = bold;
      bold = true;
      marked(node, before ? "" : String.valueOf(BOLD));
      bold = before;
    } else if (node instanceof Emphasis) {
      boolean before = italic;
      italic = true;
      marked(node, before ? "" : String.valueOf(ITALIC));
      italic = before;
    } else {
      below(node);
      after(node);
    }
  }

  private void after(Node node) {
    if (node instanceof Link link && !inline.toString().endsWith(link.getDestination())) {
      inline.append(" (").append(Mrkdwn.literal(link.getDestination())).append(')');
    }
  }

  private void marked(Node node, String mark) {
    boolean afterWord = !inline.isEmpty() && isWord(inline.charAt(inline.length() - 1));
    inline.append(afterWord && !mark.isEmpty() ? String.valueOf(GAP) : "").append(mark);
    below(node);
    boolean beforeWord =
        node.getNext() instanceof Text next
            && !next.getLiteral().isEmpty()
            && isWord(next.getLiteral().charAt(0));
    inline.append(mark).append(beforeWord && !mark.isEmpty() ? String.valueOf(GAP) : "");
  }

  private static boolean isWord(char c) {
    return Character.isLetterOrDigit(c);
  }
}
