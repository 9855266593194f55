package salescoach.bot.review.message;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.SectionBlock;
import com.slack.api.model.block.element.OverflowMenuElement;
import java.util.List;
import salescoach.bot.slack.Mrkdwn;
import salescoach.bot.slack.Parts;
import salescoach.bot.slack.Split;
import salescoach.bot.slack.Wording;
import salescoach.guideline.Finding;

/** One finding of a review: in full with its buttons, or as a few lines with a menu. */
final class FindingBlocks {

  static final String WHY = "Why?";
  static final String DISMISS = "Not a fault here";

  private static final int QUOTE = 160;
  private static final int SAYS = 700;
  private static final int INSTEAD = 400;

  private static final int SHORT_QUOTE = 80;
  private static final int SHORT_SAYS = 120;
  private static final int SHORT_INSTEAD = 160;

  private final ReviewKey key;

  FindingBlocks(ReviewKey key) {
    this.key = key;
  }

  /** Title, the rep's words, reason, a line to say instead, and two buttons. */
  List<LayoutBlock> full(Finding finding, int number) {
    String value = key.about(finding.fault()).value();
    return List.of(
        Parts.section(
            head(finding, number)
                + quote(finding, QUOTE)
                + line("", finding.says(), SAYS)
                + line("*Say instead:* ", finding.instead(), INSTEAD)),
        Parts.actions(
            List.of(
                Parts.button(WHY, ReviewActions.WHY, value),
                Parts.button(DISMISS, ReviewActions.DISMISS, value))));
  }

  /**
   * Title, the rep's words or what is missing, and a line to say instead, with the two choices in a
   * menu.
   */
  SectionBlock compact(Finding finding, int number) {
    ReviewKey about = key.about(finding.fault());
    SectionBlock section =
        Parts.section(
            head(finding, number)
                + (finding.quote().isBlank()
                    ? line("", ReviewWords.violation(finding), SHORT_SAYS)
                    : quote(finding, SHORT_QUOTE))
                + line("*Say instead:* ", finding.instead(), SHORT_INSTEAD));
    section.setAccessory(
        OverflowMenuElement.builder()
            .actionId(ReviewActions.MORE)
            .options(
                List.of(
                    Parts.option(WHY, new MenuChoice(ReviewActions.WHY, about).value()),
                    Parts.option(DISMISS, new MenuChoice(ReviewActions.DISMISS, about).value())))
            .build());
    return section;
  }

  private static String head(Finding finding, int number) {
    return "*"
        + number
        + ". "
        + ReviewWords.title(finding.fault())
        + "*  ·  "
        + ReviewWords.weight(finding.severity())
        + "  ·  "
        + Wording.counted(finding.points(), "point");
  }

  private static String quote(Finding finding, int most) {
    return finding.quote().isBlank() ? "" : "\n" + Mrkdwn.quote(finding.quote(), most);
  }

  private static String line(String before, String words, int most) {
    return words.isBlank() ? "" : "\n" + before + Split.first(Mrkdwn.line(words), most);
  }
}
