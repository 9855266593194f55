package salescoach.bot.review.message;

import com.slack.api.model.block.LayoutBlock;
import java.util.ArrayList;
import java.util.List;
import salescoach.bot.slack.BlockLimits;
import salescoach.bot.slack.Mrkdwn;
import salescoach.bot.slack.Parts;
import salescoach.bot.slack.SlackMessage;
import salescoach.bot.slack.Split;
import salescoach.guideline.Finding;

/** A draft as a manager sees it with whom the rep shared it: to read, not to press. */
public final class SharedMessage {

  private static final int SAYS = 700;

  private SharedMessage() {}

  /** The draft with its verdict and first fixes. */
  public static SlackMessage of(String member, Review review) {
    String who = Mrkdwn.member(member) + " shares a draft with you.";
    List<LayoutBlock> blocks = new ArrayList<>();
    blocks.add(Parts.section("*" + who + "*"));
    // What doesn't fit is cut: the whole of a draft of 20,000 characters is more than Slack takes.
    String text = Mrkdwn.literal(review.draft().text());
    blocks.add(Parts.section(Split.first(text, BlockLimits.SECTION)));
    blocks.add(
        Parts.section(
            "*"
                + ReviewWords.score(review.critique())
                + "*\n"
                + ReviewWords.verdict(review.critique())));
    for (Finding fix : review.critique().firstFixes()) {
      blocks.add(
          Parts.section(
              "*"
                  + ReviewWords.title(fix.fault())
                  + "*\n"
                  + Split.first(Mrkdwn.literal(fix.says()), SAYS)));
    }
    blocks.add(Parts.context(ReviewWords.measures(review)));
    return new SlackMessage("A draft was shared with you", blocks);
  }
}
