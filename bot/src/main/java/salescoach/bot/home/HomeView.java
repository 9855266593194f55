package salescoach.bot.home;

import com.slack.api.model.block.ActionsBlock;
import com.slack.api.model.block.DividerBlock;
import com.slack.api.model.block.HeaderBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.ButtonElement;
import com.slack.api.model.view.View;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import salescoach.bot.admin.PolicyColumn;
import salescoach.bot.admin.TeamMessages;
import salescoach.bot.admin.TeamSettings;
import salescoach.bot.followup.message.DueMessage;
import salescoach.bot.followup.message.PageActions;
import salescoach.bot.followup.message.StepBlocks;
import salescoach.bot.followup.step.Agenda;
import salescoach.bot.followup.step.Step;
import salescoach.bot.followup.step.StepState;
import salescoach.bot.review.RecentDraft;
import salescoach.bot.review.message.DraftWords;
import salescoach.bot.review.message.ScoreTrend;
import salescoach.bot.settings.SettingsFeature;
import salescoach.bot.settings.SettingsMessages;
import salescoach.bot.slack.Mrkdwn;
import salescoach.bot.slack.Parts;
import salescoach.bot.slack.Split;
import salescoach.bot.slack.Wording;

/** What the Home tab shows: a pure function, well within the 100 blocks of a view. */
final class HomeView {

  static final String REVIEW = "home_review";
  static final String ASK = "home_ask";

  /** How many drafts' scores make the trend. */
  static final int SCORES = 10;

  /** How many drafts are listed. */
  private static final int MOST_DRAFTS = 3;

  private static final int OPENING = 120;

  private static final String SUBJECT = "Subject:";

  private HomeView() {}

  /** The tab of one member. */
  static View of(HomeTab tab) {
    List<LayoutBlock> blocks = new ArrayList<>();
    if (tab.isEmpty()) {
      begin(blocks);
    } else {
      due(blocks, tab);
      drafts(blocks, tab);
      blocks.add(new DividerBlock());
      blocks.add(shelf(tab.scripts()));
    }
    tab.pausedUntil().ifPresent(until -> blocks.add(paused(until)));
    tab.team().ifPresent(team -> team(blocks, team));
    blocks.add(
        Parts.context(
            "Only you see this page. A draft goes nowhere but Slack and your team's own server."
                + " `/coach help` lists what I can do."));
    return View.builder().type("home").blocks(blocks).build();
  }

  private static void begin(List<LayoutBlock> blocks) {
    blocks.add(header("Begin here"));
    blocks.add(
        Parts.section(
            """
            1. Send me a voicemail or an email as a direct message, word for word: I say what to \
            mend first, and why.
            2. Add a prospect, and log what you did with `/coach log acme voicemail`.
            3. Each morning I tell you whom to follow up with, how, and why. When that is, you \
            set in “My settings”."""));
    blocks.add(buttons());
    blocks.add(
        Parts.context("Ask me anything about prospecting: the playbook answers, with its source."));
  }

  private static void due(List<LayoutBlock> blocks, HomeTab tab) {
    Agenda agenda = tab.agenda();
    boolean none = tab.prospects() == 0;
    blocks.add(header(none ? "Your follow-ups" : DueMessage.headline(agenda)));
    blocks.add(buttons());
    if (none) {
      blocks.add(
          Parts.section(
              "*You have no prospects yet.* Add one, and each morning I tell you whom to follow up"
                  + " with, how, and why."));
    }
    for (Step step : agenda.first()) {
      blocks.addAll(StepBlocks.of(step, StepState.OPEN));
    }
    if (agenda.more() > 0) {
      blocks.add(
          Parts.context(
              "And "
                  + agenda.more()
                  + " more, spread over the next days: ten a day are enough to do well."));
    }
    if (!agenda.coming().isEmpty()) {
      blocks.add(new DividerBlock());
      blocks.add(Parts.section("*The days to come*\n" + week(agenda)));
    }
  }

  private static String week(Agenda agenda) {
    return agenda.coming().entrySet().stream()
        .map(day -> DueMessage.line(day.getKey(), day.getValue()))
        .collect(Collectors.joining("\n"));
  }

  private static LayoutBlock paused(LocalDate until) {
    return Parts.section(
        "*You pause until "
            + Wording.day(until)
            + ":* no message in the morning before that day. “My settings” ends it.");
  }

  private static void drafts(List<LayoutBlock> blocks, HomeTab tab) {
    if (tab.drafts().isEmpty()) {
      return;
    }
    blocks.add(header("Your drafts"));
    ScoreTrend.of(lastScores(tab.drafts())).ifPresent(trend -> blocks.add(Parts.section(trend)));
    tab.drafts().stream().limit(MOST_DRAFTS).forEach(it -> blocks.add(line(it, tab.now())));
  }

  /** Of each draft that of its last version, the oldest draft first. */
  private static List<Integer> lastScores(List<RecentDraft> drafts) {
    List<Integer> scores = new ArrayList<>();
    for (RecentDraft draft : drafts.subList(0, Math.min(SCORES, drafts.size()))) {
      scores.add(0, draft.scores().get(draft.scores().size() - 1));
    }
    return scores;
  }

  /** A subject, a greeting and what follows stay apart where their line breaks are gone. */
  private static String inOneLine(String opening) {
    StringBuilder line = new StringBuilder();
    String between = "";
    for (String words : opening.strip().lines().map(String::strip).toList()) {
      if (words.isEmpty()) {
        between = line.charAt(line.length() - 1) == ',' ? " " : " · ";
      } else {
        line.append(between).append(words);
        between = words.startsWith(SUBJECT) ? " · " : " ";
      }
    }
    return line.toString();
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
            + Split.first(Mrkdwn.line(inOneLine(draft.opening())), OPENING));
  }

  private static LayoutBlock shelf(int scripts) {
    return Parts.section(
        scripts == 0
            ? "*No script on your shelf yet.* “Keep as a script” under a good review puts one there."
            : "*"
                + Wording.counted(scripts, "script")
                + " on your shelf.* `/coach scripts` hands you the one least lately used.");
  }

  private static void team(List<LayoutBlock> blocks, HomeTab.TeamPart team) {
    blocks.add(header("Your team"));
    blocks.add(
        Parts.section(
            TeamMessages.summary(team.roles())
                + "\n"
                + SettingsMessages.teamSummary(
                    team.followUp(), PolicyColumn.read(team.followUp().policy()))));
    blocks.add(
        Parts.actions(
            List.of(
                Parts.button("Team settings", TeamSettings.OPEN, "team"),
                Parts.button("How we follow up", SettingsFeature.TEAM, "team"))));
  }

  private static ActionsBlock buttons() {
    ButtonElement review = Parts.button("Review a draft", REVIEW, "new");
    review.setStyle("primary");
    return Parts.actions(
        List.of(
            review,
            Parts.button("Add a prospect", PageActions.ADD, "-"),
            Parts.button("Ask a question", ASK, "new"),
            Parts.button("My settings", SettingsFeature.OWN, "own")));
  }

  private static HeaderBlock header(String words) {
    return HeaderBlock.builder().text(Mrkdwn.plain(words)).build();
  }
}
