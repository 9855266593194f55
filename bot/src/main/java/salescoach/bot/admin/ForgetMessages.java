package salescoach.bot.admin;

import com.slack.api.model.block.element.ButtonElement;
import java.util.List;
import salescoach.bot.admin.ForgetStore.Holdings;
import salescoach.bot.slack.Parts;
import salescoach.bot.slack.SlackMessage;
import salescoach.bot.slack.Wording;

/** What is said before everything of a member's is deleted, and after. */
final class ForgetMessages {

  /** The button that does it. */
  static final String FORGET = "admin_forget";

  private static final String SLACK_KEEPS =
      "Slack's own messages stay: yours, mine, and what you shared with a manager. You can delete"
          + " yours there.";
  private static final String ENTRIES_STAY =
      " The playbook stays as well, for it is the team's: where somebody wrote an entry for a"
          + " question of yours, your words may still stand among its questions, without your name."
          + " A curator can take them out of the entry; its history keeps them.";
  private static final String PROSPECTS_STAY =
      " Your prospects are the team's and stay, with the dates of what you tried but not your"
          + " words; a manager can reassign them. While you have any, the time of your morning's"
          + " message stays too.";
  private static final String ROLE_STAYS =
      " Your role in the team stays too; an admin takes it back with `/coach admin`.";

  private ForgetMessages() {}

  static SlackMessage ask(Holdings holdings, Member member) {
    if (holdings.drafts() + holdings.scripts() + holdings.questions() + holdings.touches() == 0
        && member.paceWpm().isEmpty()) {
      return Parts.says(
          "I keep nothing of yours.", "No draft, no script, no question, no pace of your own.");
    }
    String what =
        Wording.counted(holdings.drafts(), "draft")
            + " with all versions, reviews, dismissals and shares, "
            + Wording.counted(holdings.scripts(), "script")
            + " on your shelf, "
            + Wording.counted(holdings.questions(), "question")
            + " to the playbook"
            + (holdings.touches() == 0
                ? ""
                : ", what you said or sent in " + touches(holdings.touches()))
            + member.paceWpm().map(pace -> ", and your pace").orElse("");
    ButtonElement button = Parts.button("Delete it all", FORGET, "all");
    button.setStyle("danger");
    button.setConfirm(
        Parts.confirm(
            "Delete everything of yours?",
            "Drafts, reviews, scripts and questions go at once, and nobody can bring them back.",
            "Delete it all",
            "Keep it"));
    String bold = "This deletes everything that I keep of yours.";
    return new SlackMessage(
        bold,
        List.of(
            Parts.section("*" + bold + "*\n" + what + ". It can't be undone."),
            Parts.context(stays(member.hasRole())),
            Parts.actions(List.of(button))));
  }

  static SlackMessage done(boolean role) {
    return Parts.says(
        "Deleted: I keep nothing of yours any more.",
        "Your drafts, their reviews, your scripts, your questions, your pace and what you said in"
            + " touches are gone. "
            + stays(role));
  }

  private static String stays(boolean role) {
    return SLACK_KEEPS + ENTRIES_STAY + PROSPECTS_STAY + (role ? ROLE_STAYS : "");
  }

  private static String touches(int count) {
    return count == 1 ? "1 touch" : count + " touches";
  }
}
