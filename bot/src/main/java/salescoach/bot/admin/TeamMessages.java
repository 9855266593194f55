package salescoach.bot.admin;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import salescoach.bot.slack.Mrkdwn;
import salescoach.bot.slack.Parts;
import salescoach.bot.slack.SlackMessage;
import salescoach.bot.slack.Wording;

/** What is said about roles and settings. */
public final class TeamMessages {

  /** How many people are named before the others are counted. */
  private static final int MOST_NAMES = 20;

  private TeamMessages() {}

  /** For somebody who is no admin. */
  public static SlackMessage adminsAre(Set<String> admins) {
    return Parts.says("Only admins set roles here.", people(admins) + " can help you.");
  }

  /** Where nobody is admin yet, for somebody who can't become the first. */
  static SlackMessage nobodyYet() {
    return Parts.says(
        "The coach has no admin yet.",
        "An owner or admin of this Slack workspace becomes the first by typing `/coach admin`. Or"
            + " whoever runs the coach sets SALES_COACH_ADMIN to a member ID and restarts it.");
  }

  /** For somebody whom an admin gave a role. */
  static SlackMessage appointed(String admin, String member, Roles fresh) {
    List<String> lines = new ArrayList<>();
    if (fresh.managers().contains(member)) {
      lines.add("As a manager you read the drafts that reps share with you, and no others.");
    }
    if (fresh.curators().contains(member)) {
      lines.add("As a curator you look after the team's playbook.");
    }
    if (fresh.admins().contains(member)) {
      lines.add("As an admin you set roles, and how long drafts are kept, with `/coach admin`.");
    }
    return Parts.says(
        "You have a new role with me.",
        Mrkdwn.member(admin) + " gave it to you. " + String.join("\n", lines));
  }

  /** For the admin who saved. */
  static SlackMessage saved(Roles roles, int retentionDays, Set<String> off, Set<String> unfit) {
    return Parts.says(
        "The team's settings are saved.",
        summary(roles)
            + "\nA draft goes after "
            + Wording.counted(retentionDays, "day")
            + " without a change."
            + (off.isEmpty() ? "" : "\nOff: " + String.join(", ", GuidelineTitles.of(off)) + ".")
            + (unfit.isEmpty()
                ? ""
                : "\nNo role for "
                    + people(unfit)
                    + ": only members of this workspace can have one, no apps."));
  }

  /** Who has which role, a line each. */
  public static String summary(Roles roles) {
    return "Managers: "
        + people(roles.managers())
        + "\nCurators: "
        + people(roles.curators())
        + "\nAdmins: "
        + people(roles.admins());
  }

  private static String people(Collection<String> ids) {
    if (ids.isEmpty()) {
      return "nobody yet";
    }
    String named =
        ids.stream().limit(MOST_NAMES).map(Mrkdwn::member).collect(Collectors.joining(", "));
    int others = ids.size() - MOST_NAMES;
    return others > 0 ? named + " and " + others + " more" : named;
  }
}
