package salescoach.bot.nudge.message;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import salescoach.bot.slack.Mrkdwn;
import salescoach.bot.slack.Parts;
import salescoach.bot.slack.SlackMessage;
import salescoach.bot.slack.Split;
import salescoach.bot.slack.Wording;

/** Words to those who look after the team, when something stands in the way. */
public final class WordMessages {

  private static final int MOST_PEOPLE = 20;
  private static final int MOST_NAME = 60;

  private WordMessages() {}

  /**
   * Somebody who left, and for whom prospects wait.
   *
   * @param name empty where it is not known
   */
  public record Left(String name, int prospects) {}

  /**
   * To an admin: the team's channel can't be written to.
   *
   * @param error Slack's word
   */
  public static SlackMessage channelTrouble(String error) {
    String cause =
        switch (error) {
          case "is_archived" -> "The team's channel is archived, so I can't write there any more.";
          case "not_in_channel" ->
              "I am not in the team's channel, so I can't write there. Invite me with"
                  + " `/invite @Sales Coach`, then save the channel again.";
          case "channel_not_found" ->
              "I can't see the team's channel: it was deleted, or I was removed from it.";
          default -> "Slack does not let me write to the team's channel any more.";
        };
    return new SlackMessage(
        "I can't write to the team's channel",
        List.of(
            Parts.section(cause),
            Parts.context(
                "I have stopped the daily reminder there, and won't tell you again. Choose a channel"
                    + " in the settings on the Home tab, and it goes on.")));
  }

  /** To a manager: whose prospects wait for somebody. */
  public static SlackMessage left(List<Left> people) {
    List<String> lines = new ArrayList<>();
    for (Left left : people.subList(0, Math.min(people.size(), MOST_PEOPLE))) {
      String name = left.name().isEmpty() ? "Somebody" : left.name();
      lines.add(
          "• "
              + Mrkdwn.line(Split.first(name, MOST_NAME))
              + ": "
              + Wording.counted(left.prospects(), "prospect"));
    }
    return new SlackMessage(
        "Some prospects wait for somebody",
        List.of(
            Parts.section(
                "These people are no longer active in Slack, and their prospects wait for somebody:\n"
                    + lines.stream().collect(Collectors.joining("\n"))),
            Parts.context("`/coach reassign` hands all of somebody's prospects on at once.")));
  }
}
