package salescoach.bot.cli;

import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.commonmark.node.FencedCodeBlock;
import salescoach.guideline.Example;
import salescoach.guideline.Finding;
import salescoach.guideline.Page;
import salescoach.guideline.Severity;
import salescoach.text.Span;

/** A guideline's page for people to read on a terminal. */
final class GuidelinePage {

  private static final String INDENT = "  ";
  private static final String DEEPER = "      ";

  private final Paint paint;

  GuidelinePage(boolean colour) {
    this.paint = new Paint(colour);
  }

  /** The whole page; ends in a line's end. */
  String of(Page page) {
    StringBuilder text = new StringBuilder("\n");
    text.append(INDENT).append(paint.bold(page.title()));
    text.append(paint.faint("  " + page.severity().id() + ", " + page.points() + " points"));
    text.append("\n\n").append(Wrapped.paragraph(INDENT, page.because()));
    text.append(new Prose(page).read(page.prose()));
    text.append('\n').append(paint.faint(Wrapped.paragraph(INDENT, "Source: " + page.source())));
    return text.toString();
  }

  /** The prose, where a fence is one of the page's examples. */
  private final class Prose extends MarkdownPage {
    private final Iterator<Example> examples;

    Prose(Page page) {
      super(paint, INDENT);
      this.examples = Example.of(page).iterator();
    }

    @Override
    public void visit(FencedCodeBlock fence) {
      append(example(examples.next()));
    }
  }

  private String example(Example example) {
    String kind = example.expected().name().toLowerCase(Locale.ROOT);
    String label = kind + " " + example.draft().medium().id();
    if (example.notes().contains("near-miss")) {
      label += ", though it looks close";
    }
    String painted =
        switch (example.expected()) {
          case BAD -> paint.must(label);
          case BORDERLINE -> paint.consider(label);
          case GOOD -> paint.good(label);
        };
    String setting = example.setting();
    return INDENT
        + "  "
        + painted
        + "\n"
        + (setting.isEmpty() ? "" : paint.faint(Wrapped.paragraph(INDENT + "  ", setting)))
        + marked(example);
  }

  private String marked(Example example) {
    String text = example.draft().text();
    List<Finding> guilty =
        example.guilty().map(span -> List.of(mark(span, text))).orElse(List.of());
    return new MarkedDraft(text, guilty, paint).withoutNumbers().page(DEEPER);
  }

  private static Finding mark(Span span, String text) {
    String quote = text.substring(span.start(), span.end());
    return new Finding("", Severity.MUST, 0, span, List.of(), quote, "", "");
  }
}
