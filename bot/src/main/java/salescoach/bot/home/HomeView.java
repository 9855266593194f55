package salescoach.bot.home;

import com.slack.api.model.block.DividerBlock;
import com.slack.api.model.block.HeaderBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.ButtonElement;
import com.slack.api.model.view.View;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import salescoach.bot.admin.Roles;
import salescoach.bot.admin.TeamMessages;
import salescoach.bot.review.RecentDraft;
import salescoach.bot.review.message.DraftWords;
import salescoach.bot.slack.Mrkdwn;
import salescoach.bot.slack.Parts;
import salescoach.bot.slack.Split;
import salescoach.bot.slack.Wording;

/** What the Home tab shows: a pure function, well within the 100 blocks of a view. */
final class HomeView {

  static final String REVIEW = "home_review";
  static final String ASK = "home_ask";
  static final String TEAM = "home_team";

  /** How many drafts are listed. */
  static final int MOST_DRAFTS = 10;

  private static final int OPENING = 120;

  private HomeView() {}

  /**
   * The tab of one member.
   *
   * @param drafts their own, the latest first
   * @param scripts how many are on their shelf
   * @param team who has which role, for an admin
   */
  static View of(List<RecentDraft> drafts, int scripts, Optional<Roles> team, Instant now) {
    List<LayoutBlock> blocks = new ArrayList<>();
    if (drafts.isEmpty() && scripts == 0) {
      begin(blocks);
    } else {
      blocks.add(header("Your drafts"));
      blocks.add(Parts.actions(List.of(review(), ask())));
      drafts.stream().limit(MOST_DRAFTS).forEach(draft -> blocks.add(line(draft, now)));
      blocks.add(new DividerBlock());
      blocks.add(shelf(scripts));
    }
    team.ifPresent(roles -> roles(blocks, roles));
    blocks.add(
        Parts.context(
            "Only you see this page. A draft goes nowhere but Slack and your team's own server."
                + " `/coach help` lists what I can do."));
    return View.builder().type("home").blocks(blocks).build();
  }

  private static void begin(List<LayoutBlock> blocks) {
    blocks.add(header("I read your drafts before your prospects do"));
    blocks.add(
        Parts.section(
            """
            1. Send me a voicemail or an email as a direct message, word for word.
            2. Mend first what I name first, and reply with the new version in the thread.
            3. Keep the good ones: I hand you a different one each time.
            4. Ask me anything about prospecting: the playbook answers, with its source."""));
    blocks.add(Parts.actions(List.of(review(), ask())));
  }

  private static LayoutBlock line(RecentDraft draft, Instant now) {
    return Parts.section(
        "*"
            + DraftWords.medium(draft.medium())
            + "*   "
            + DraftWords.scores(draft.scores())
            + "   "
            + Wording.ago(draft.touched(), now)
            + "\n"
            + Split.first(Mrkdwn.line(draft.opening()), OPENING));
  }

  private static LayoutBlock shelf(int scripts) {
    return Parts.section(
        scripts == 0
            ? "*No script on your shelf yet.* “Keep as a script” under a good review puts one there."
            : "*"
                + Wording.counted(scripts, "script")
                + " on your shelf.* `/coach scripts` hands you the one least lately used.");
  }

  private static void roles(List<LayoutBlock> blocks, Roles roles) {
    blocks.add(header("Your team"));
    blocks.add(Parts.section(TeamMessages.summary(roles)));
    blocks.add(Parts.actions(List.of(Parts.button("Team settings", TEAM, "team"))));
  }

  private static ButtonElement review() {
    ButtonElement review = Parts.button("Review a draft", REVIEW, "new");
    review.setStyle("primary");
    return review;
  }

  private static ButtonElement ask() {
    return Parts.button("Ask a question", ASK, "new");
  }

  private static HeaderBlock header(String words) {
    return HeaderBlock.builder().text(Mrkdwn.plain(words)).build();
  }
}
