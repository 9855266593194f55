package salescoach.bot.settings;

import java.time.DayOfWeek;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import salescoach.bot.admin.TeamFollowUp;
import salescoach.bot.followup.message.StepWords;
import salescoach.bot.slack.Mrkdwn;
import salescoach.bot.slack.Parts;
import salescoach.bot.slack.SlackMessage;
import salescoach.bot.slack.Wording;
import salescoach.cadence.Policy;

/** What is said about settings. */
public final class SettingsMessages {

  private SettingsMessages() {}

  /** For whoever saved their own. */
  static SlackMessage own(OwnForm chosen, ZoneId zone) {
    String unused =
        chosen.unused().isEmpty()
            ? ""
            : "\nI plan nothing by "
                + chosen.unused().stream()
                    .sorted()
                    .map(StepWords::channel)
                    .collect(Collectors.joining(", "))
                + ".";
    String pause =
        chosen
            .pausedUntil()
            .map(day -> "\nYou pause until " + Wording.day(day) + ": no message before that day.")
            .orElse("");
    return Parts.says(
        "Your settings are saved.",
        "Your morning's message comes at "
            + chosen.at()
            + " ("
            + Mrkdwn.line(zone.getId())
            + "), "
            + days(chosen.days())
            + "; on days with nothing due, none comes."
            + unused
            + pause);
  }

  private static String days(Set<DayOfWeek> days) {
    return days.size() == DayOfWeek.values().length
        ? "every day"
        : "on "
            + days.stream()
                .sorted()
                .map(day -> day.getDisplayName(TextStyle.SHORT, Locale.ENGLISH))
                .collect(Collectors.joining(", "));
  }

  /**
   * For the admin who saved how the team follows up.
   *
   * @param outside whether the coach is not in the team's channel, as far as is known
   */
  static SlackMessage team(TeamFollowUp team, Policy policy, boolean outside) {
    String invite =
        outside ? "\nLet me in there first: type `/invite @Sales Coach` in that channel." : "";
    return Parts.says("How the team follows up is saved.", teamSummary(team, policy) + invite);
  }

  /** How the team follows up, a line each. */
  public static String teamSummary(TeamFollowUp team, Policy policy) {
    String channel =
        team.channel().isEmpty()
            ? "no channel"
            : "<#" + team.channel() + "> at " + team.channelAt();
    return "Daily reminder: "
        + channel
        + (team.channelTrouble().isEmpty()
            ? ""
            : " (Slack does not let me write there: " + Mrkdwn.line(team.channelTrouble()) + ")")
        + "\nTime zone: "
        + Mrkdwn.line(team.zone().getId())
        + ". Public holidays: "
        + Mrkdwn.line(Countries.label(team.calendar()))
        + "\nCadence: "
        + Wording.counted(policy.gapDays(), "day")
        + " between two contacts, "
        + Wording.counted(policy.leadGapWorkingDays(), "working day")
        + " with a lead; "
        + policy.mostAttempts()
        + " attempts, "
        + Wording.counted(policy.mostEmails(), "email")
        + " among them; "
        + Wording.counted(policy.restDays(), "day")
        + " on the back-burner";
  }
}
