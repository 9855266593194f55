package salescoach.bot.review.message;

import com.slack.api.model.block.DividerBlock;
import com.slack.api.model.block.HeaderBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.SectionBlock;
import com.slack.api.model.block.composition.ConfirmationDialogObject;
import com.slack.api.model.block.element.ButtonElement;
import java.util.ArrayList;
import java.util.List;
import salescoach.bot.slack.BlockLimits;
import salescoach.bot.slack.Mrkdwn;
import salescoach.bot.slack.Parts;
import salescoach.bot.slack.SlackMessage;
import salescoach.bot.slack.Split;
import salescoach.draft.Medium;
import salescoach.guideline.Critique;
import salescoach.guideline.Finding;

/** The review of a draft as a message: the verdict, what to mend first, what to keep. */
public final class ReviewMessage {

  /** From this score on a draft may be kept as a script. */
  public static final int KEEPABLE = 60;

  private static final int STRENGTH = 200;
  private static final int MOST_STRENGTHS = 5;

  /** Fold button, divider, actions and one line about what has no room. */
  private static final int LAST_BLOCKS = 4;

  private final Review review;
  private final Critique critique;
  private final List<LayoutBlock> blocks = new ArrayList<>();

  private ReviewMessage(Review review) {
    this.review = review;
    this.critique = review.critique();
  }

  /** The message; within Slack's limits whatever the critique. */
  public static SlackMessage of(Review review) {
    ReviewMessage message = new ReviewMessage(review);
    message.verdict();
    int next = message.firstFixes();
    message.strengths();
    message.rest(next);
    message.actions();
    return new SlackMessage(ReviewWords.plainVerdict(review.critique()), message.blocks);
  }

  private void verdict() {
    blocks.add(HeaderBlock.builder().text(Mrkdwn.plain(ReviewWords.score(critique))).build());
    blocks.add(Parts.section(ReviewWords.verdict(critique)));
    review
        .change()
        .ifPresent(
            change -> blocks.add(Parts.section(ReviewWords.change(change, review.version()))));
    blocks.add(Parts.context(standing()));
  }

  private String standing() {
    List<String> standing = new ArrayList<>(List.of(ReviewWords.measures(review)));
    if (review.scores().size() > 1) {
      standing.add(ReviewWords.history(review));
    }
    if (review.whom().used().isPresent()) {
      standing.add(ReviewWords.used(review.whom()));
    } else if (review.whom().isKnown()) {
      standing.add("For " + Mrkdwn.line(review.whom().name()));
    }
    if (review.shared()) {
      standing.add("Shared with your manager");
    }
    if (review.kept()) {
      standing.add("Kept as a script");
    }
    if (!review.takenBack().isEmpty()) {
      standing.add(ReviewWords.takenBack(review));
    }
    return String.join("  ·  ", standing);
  }

  private int firstFixes() {
    FindingBlocks draw = new FindingBlocks(review.key());
    int number = 1;
    for (Finding fix : critique.firstFixes()) {
      blocks.add(new DividerBlock());
      blocks.addAll(draw.full(fix, number));
      number++;
    }
    return number;
  }

  private void strengths() {
    if (critique.strengths().isEmpty()) {
      return;
    }
    StringBuilder keep = new StringBuilder("*Keep*");
    critique.strengths().stream()
        .limit(MOST_STRENGTHS)
        .forEach(line -> keep.append("\n•  ").append(Split.first(Mrkdwn.line(line), STRENGTH)));
    blocks.add(new DividerBlock());
    blocks.add(Parts.section(keep.toString()));
  }

  private void rest(int number) {
    List<Finding> rest = review.rest();
    if (rest.isEmpty()) {
      return;
    }
    String value = review.key().value();
    if (!review.unfolded()) {
      String label = "Show " + rest.size() + " more";
      blocks.add(Parts.actions(List.of(Parts.button(label, ReviewActions.UNFOLD, value))));
      return;
    }
    blocks.add(new DividerBlock());
    int left = rest.size() - drawn(rest, number);
    if (left > 0) {
      blocks.add(Parts.context("And " + left + " more: mend these first and send me the result."));
    }
    blocks.add(Parts.actions(List.of(Parts.button("Show less", ReviewActions.FOLD, value))));
  }

  /** Draws as many as there is room for, and says how many that were. */
  private int drawn(List<Finding> rest, int number) {
    FindingBlocks draw = new FindingBlocks(review.key());
    int room = BlockLimits.MESSAGE_TEXT - MessageText.length(blocks);
    int drawn = 0;
    for (Finding finding : rest) {
      SectionBlock section = draw.compact(finding, number + drawn);
      room -= MessageText.length(List.of(section));
      if (room < 0 || blocks.size() + LAST_BLOCKS >= BlockLimits.MESSAGE_BLOCKS) {
        break;
      }
      blocks.add(section);
      drawn++;
    }
    return drawn;
  }

  private void actions() {
    String value = review.key().value();
    List<ButtonElement> buttons = new ArrayList<>();
    ButtonElement revise = Parts.button("Revise", ReviewActions.REVISE, value);
    revise.setStyle("primary");
    buttons.add(revise);
    buttons.add(switchMedium());
    if (review.whom().used().isEmpty()) {
      buttons.add(Parts.button("Use it", ReviewActions.USE, value));
      String whom = review.whom().isKnown() ? "For somebody else" : "For whom?";
      buttons.add(Parts.button(whom, ReviewActions.WHOM, value));
    }
    if (critique.score() >= KEEPABLE && !review.kept()) {
      buttons.add(Parts.button("Keep as a script", ReviewActions.KEEP, value));
    }
    if (!review.shared()) {
      ButtonElement share = Parts.button("Share with my manager", ReviewActions.SHARE, value);
      share.setConfirm(whoWillRead());
      buttons.add(share);
    }
    blocks.add(new DividerBlock());
    blocks.add(Parts.actions(buttons));
  }

  private ButtonElement switchMedium() {
    boolean voicemail = critique.medium() == Medium.VOICEMAIL;
    Medium other = voicemail ? Medium.EMAIL : Medium.VOICEMAIL;
    return Parts.button(
        voicemail ? "It's an email" : "It's a voicemail",
        ReviewActions.SWITCH,
        review.key().about(other.id()).value());
  }

  private static ConfirmationDialogObject whoWillRead() {
    return Parts.confirm(
        "Share this draft?",
        "The managers of your team will be able to read this draft and its review."
            + " Everything else you write stays between you and me.",
        "Share it",
        "Not now");
  }
}
