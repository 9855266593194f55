package salescoach.bot.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import salescoach.bot.HardWraps;
import salescoach.guideline.Finding;
import salescoach.guideline.Severity;
import salescoach.text.Span;

/**
 * A draft with its guilty words marked: by colour, or by « and » with a number where there is none.
 */
final class MarkedDraft {

  private record Mark(Span span, Severity severity, String number) {}

  /** A rest of fewer characters than a few words have is not worth a mark. */
  private static final int SHORTEST_REST = 16;

  private final String text;
  private final Paint paint;
  private final List<Mark> marks;

  MarkedDraft(String text, List<Finding> numbered, Paint paint) {
    this(HardWraps.joined(text), paint, disjoint(numbered));
  }

  private MarkedDraft(String text, Paint paint, List<Mark> marks) {
    this.text = text;
    this.paint = paint;
    this.marks = marks;
  }

  /** The same draft, its marks without their numbers. */
  MarkedDraft withoutNumbers() {
    return new MarkedDraft(
        text,
        paint,
        marks.stream().map(mark -> new Mark(mark.span(), mark.severity(), "")).toList());
  }

  /** Where marks overlap, the shorter one keeps its words and the longer one what is left. */
  private static List<Mark> disjoint(List<Finding> numbered) {
    List<Mark> all = new ArrayList<>();
    for (int i = 0; i < numbered.size(); i++) {
      Finding finding = numbered.get(i);
      all.add(new Mark(finding.span(), finding.severity(), String.valueOf(i + 1)));
      for (Span place : finding.also()) {
        all.add(new Mark(place, finding.severity(), String.valueOf(i + 1)));
      }
    }
    all.sort(Comparator.comparingInt(mark -> mark.span().end() - mark.span().start()));
    List<Mark> kept = new ArrayList<>();
    for (Mark mark : all) {
      kept.addAll(around(kept, mark));
    }
    kept.sort(Comparator.comparingInt(mark -> mark.span().start()));
    return kept;
  }

  /** What marks that stand already leave of another one. */
  private static List<Mark> around(List<Mark> kept, Mark mark) {
    List<Mark> inside =
        kept.stream()
            .filter(known -> known.span().overlaps(mark.span()))
            .sorted(Comparator.comparingInt(known -> known.span().start()))
            .toList();
    List<Mark> left = new ArrayList<>();
    int from = mark.span().start();
    for (Mark known : inside) {
      add(left, mark, from, known.span().start());
      from = known.span().end();
    }
    add(left, mark, from, mark.span().end());
    return left;
  }

  private static void add(List<Mark> left, Mark mark, int from, int to) {
    boolean whole = from == mark.span().start() && to == mark.span().end();
    if (to > from && (whole || to - from >= SHORTEST_REST)) {
      left.add(new Mark(new Span(from, to), mark.severity(), mark.number()));
    }
  }

  /** The draft's lines, indented, long ones wrapped at words. */
  String page(String indent) {
    StringBuilder page = new StringBuilder();
    int at = 0;
    int column = 0;
    page.append(indent);
    for (Mark mark : marks) {
      column = flow(page, indent, column, text.substring(at, mark.span().start()), null);
      column =
          flow(page, indent, column, text.substring(mark.span().start(), mark.span().end()), mark);
      at = mark.span().end();
    }
    flow(page, indent, column, text.substring(at), null);
    return page.append('\n').toString();
  }

  private int flow(
      StringBuilder page, String indent, int startColumn, String piece, @Nullable Mark mark) {
    int column = startColumn;
    String open = mark == null || paint.colour() ? "" : "«";
    String close = mark == null ? "" : paint.colour() ? "" : "»" + mark.number();
    String shown = open + piece + close;
    StringBuilder run = new StringBuilder();
    int word = 0;
    for (int i = 0; i <= shown.length(); i++) {
      char c = i < shown.length() ? shown.charAt(i) : ' ';
      boolean end = i == shown.length();
      if (c == '\n' || Character.isWhitespace(c) || end) {
        if (column + (i - word) > Wrapped.WIDTH - indent.length() && column > 0) {
          breakLine(page, run, mark, indent);
          column = 0;
        }
        run.append(shown, word, i);
        column += i - word;
        word = i + 1;
        if (c == '\n' && !end) {
          breakLine(page, run, mark, indent);
          column = 0;
        } else if (!end && column > 0) {
          run.append(' ');
          column++;
        }
      }
    }
    page.append(painted(run.toString(), mark));
    return column;
  }

  private void breakLine(
      StringBuilder page, StringBuilder run, @Nullable Mark mark, String indent) {
    page.append(painted(run.toString().stripTrailing(), mark)).append('\n').append(indent);
    run.setLength(0);
  }

  private String painted(String run, @Nullable Mark mark) {
    if (mark == null) {
      return run;
    }
    return switch (mark.severity()) {
      case MUST -> paint.must(run);
      case SHOULD -> paint.should(run);
      case CONSIDER -> paint.consider(run);
    };
  }
}
