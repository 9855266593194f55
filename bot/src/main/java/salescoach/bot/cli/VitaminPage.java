package salescoach.bot.cli;

import java.util.List;
import java.util.Locale;
import salescoach.playbook.offer.OfferVerdict;
import salescoach.playbook.offer.OfferVerdict.Kind;
import salescoach.playbook.offer.OfferVerdict.Reason;

/** The verdict on an offer, for people to read on a terminal. */
final class VitaminPage {

  private static final String INDENT = "  ";

  private final Paint paint;

  VitaminPage(boolean colour) {
    this.paint = new Paint(colour);
  }

  /** The whole page; ends in a line's end. */
  String of(OfferVerdict verdict) {
    StringBuilder page = new StringBuilder("\n");
    page.append(INDENT).append(headline(verdict)).append('\n');
    reasons(page, paint.good("Speaks for medicine"), verdict.reasons(true));
    reasons(page, paint.consider("Speaks for vitamin"), verdict.reasons(false));
    if (verdict.kind() == Kind.TOO_LITTLE) {
      verdict
          .next()
          .ifPresent(
              next -> {
                heading(page, paint.bold("Tell me first"));
                String option = " (--" + next.id() + ", such as \"" + next.example() + "\")";
                page.append(Wrapped.paragraph(INDENT, next.asks() + option));
              });
    }
    heading(page, paint.bold("To move it towards medicine"));
    verdict.steps().forEach(step -> page.append(Wrapped.item(INDENT, "- ", step)));
    verdict
        .line()
        .ifPresent(
            line -> {
              heading(page, paint.bold("A line to open with"));
              page.append(Wrapped.paragraph(INDENT + INDENT, line));
            });
    page.append('\n')
        .append(paint.faint(Wrapped.paragraph(INDENT, "More: ask vitamins-or-medicine")));
    return page.toString();
  }

  private String headline(OfferVerdict verdict) {
    return switch (verdict.kind()) {
      case MEDICINE -> paint.good(verdict.headline());
      case VITAMIN -> paint.should(verdict.headline());
      case IN_BETWEEN, TOO_LITTLE -> paint.bold(verdict.headline());
    };
  }

  private static void heading(StringBuilder page, String heading) {
    page.append('\n').append(INDENT).append(heading).append('\n');
  }

  private static void reasons(StringBuilder page, String title, List<Reason> reasons) {
    if (reasons.isEmpty()) {
      return;
    }
    heading(page, title);
    for (Reason reason : reasons) {
      String words = "\"" + reason.quote() + "\" " + reason.says();
      String about = reason.about().toLowerCase(Locale.ROOT);
      page.append(Wrapped.item(INDENT, "- ", about + ": " + words));
    }
  }
}
