package salescoach.bot.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import salescoach.draft.Draft;
import salescoach.draft.Medium;
import salescoach.guideline.Critique;
import salescoach.guideline.Finding;
import salescoach.guideline.Guidelines;

/**
 * A critique as a page for people: the draft with its marks, the verdict, the fixes, the praise.
 */
final class CritiquePage {

  private static final String INDENT = "  ";
  private static final String DEEPER = "     ";
  private static final int GOOD_SCORE = 85;
  private static final int FAIR_SCORE = 60;

  private final Paint paint;

  CritiquePage(boolean colour) {
    this.paint = new Paint(colour);
  }

  /** The whole page; ends in a line's end. */
  String of(Draft draft, Critique critique) {
    List<Finding> firstFixes = critique.firstFixes();
    List<Finding> others = new ArrayList<>(critique.findings());
    others.removeAll(firstFixes);
    List<Finding> hints = new ArrayList<>(critique.hints());
    hints.removeAll(firstFixes);
    List<Finding> numbered = new ArrayList<>(firstFixes);
    numbered.addAll(others);
    numbered.addAll(hints);

    StringBuilder page = new StringBuilder("\n");
    page.append(new MarkedDraft(draft.text(), numbered, paint).page(INDENT)).append('\n');
    page.append(INDENT).append(verdict(critique)).append("\n");
    if (!critique.strengths().isEmpty()) {
      heading(page, "Keep");
      critique
          .strengths()
          .forEach(line -> page.append(paint.good(Wrapped.item(INDENT, "+ ", line))));
    }
    section(
        page, critique.findings().isEmpty() ? "Could be better still" : "Fix first", firstFixes, 1);
    section(page, "Then", others, 1 + firstFixes.size());
    section(page, "Worth a thought", hints, 1 + firstFixes.size() + others.size());
    if (!numbered.isEmpty()) {
      page.append('\n')
          .append(INDENT)
          .append(paint.faint("The reason behind any of them: why " + numbered.get(0).fault()))
          .append('\n');
    }
    return page.toString();
  }

  private String verdict(Critique critique) {
    String score = "Score " + critique.score() + " of 100";
    String painted =
        critique.score() >= GOOD_SCORE
            ? paint.good(paint.bold(score))
            : critique.score() >= FAIR_SCORE ? paint.should(score) : paint.must(score);
    return painted + paint.faint("  " + measures(critique));
  }

  private static String measures(Critique critique) {
    if (critique.medium() == Medium.VOICEMAIL) {
      return String.format(
          Locale.ROOT,
          "voicemail, %d spoken words, %.0f seconds",
          critique.words(),
          critique.seconds());
    }
    return String.format(
        Locale.ROOT, "email, %d words, reading grade %.0f", critique.words(), critique.grade());
  }

  private void heading(StringBuilder page, String title) {
    page.append('\n').append(INDENT).append(paint.bold(title)).append('\n');
  }

  private void section(StringBuilder page, String title, List<Finding> findings, int number) {
    if (findings.isEmpty()) {
      return;
    }
    heading(page, title);
    int next = number;
    for (Finding finding : findings) {
      page.append(one(finding, next));
      next++;
    }
  }

  private String one(Finding finding, int number) {
    StringBuilder lines = new StringBuilder();
    String title = Guidelines.named(finding.fault()).page().title();
    lines
        .append(INDENT)
        .append(String.format("%2d ", number))
        .append(severity(finding, title))
        .append(paint.faint("  " + finding.severity().id() + ", " + finding.points() + " points"))
        .append('\n');
    if (!finding.quote().isEmpty()) {
      lines.append(Wrapped.paragraph(DEEPER, "“" + shortened(finding.quote()) + "”"));
    }
    lines.append(Wrapped.paragraph(DEEPER, finding.says()));
    lines.append(paint.good(Wrapped.item(DEEPER, "> ", finding.instead())));
    return lines.toString();
  }

  private String severity(Finding finding, String title) {
    return switch (finding.severity()) {
      case MUST -> paint.must(title);
      case SHOULD -> paint.should(title);
      case CONSIDER -> paint.consider(title);
    };
  }

  /** A long quote keeps its beginning and end; the draft above shows it whole. */
  private static String shortened(String quote) {
    int most = 160;
    int half = 70;
    if (quote.length() <= most) {
      return quote;
    }
    return quote.substring(0, quote.lastIndexOf(' ', half))
        + " … "
        + quote.substring(quote.indexOf(' ', quote.length() - half) + 1);
  }
}
