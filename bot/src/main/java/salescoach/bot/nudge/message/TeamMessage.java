package salescoach.bot.nudge.message;

import com.slack.api.model.block.LayoutBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import salescoach.bot.slack.Mrkdwn;
import salescoach.bot.slack.Parts;
import salescoach.bot.slack.Prose;
import salescoach.bot.slack.SlackMessage;
import salescoach.bot.slack.Split;
import salescoach.bot.slack.Wording;
import salescoach.playbook.entry.Entry;

/**
 * The team's reminder in its channel: one number for all, who is done, and something to take along.
 * People are named without a mention, which would call each of them; and nobody is compared.
 */
public final class TeamMessage {

  private static final int MOST_NAMES = 20;
  private static final int MOST_NAME = 60;
  private static final int MOST_ADVICE = 1_200;

  private TeamMessage() {}

  /**
   * How the team's day stands.
   *
   * @param due how many follow-ups are due in all
   * @param reps how many people they are for
   * @param done the names of those who did all of theirs; empty for one of whom none is known
   * @param advice an entry of the playbook
   */
  public record TeamDay(int due, int reps, List<String> done, Optional<Entry> advice) {
    public TeamDay {
      done = List.copyOf(done);
    }
  }

  /** The message as things stand. */
  public static SlackMessage of(TeamDay day) {
    String due =
        Wording.counted(day.due(), "follow-up")
            + (day.due() == 1 ? " is" : " are")
            + " due in the team today.";
    List<LayoutBlock> blocks = new ArrayList<>();
    blocks.add(
        Parts.section(
            day.reps() == day.done().size()
                ? due + " Everybody is through with today's list."
                : due));
    if (!day.done().isEmpty()) {
      blocks.add(Parts.context("Done with today's: " + names(day.done()) + "."));
    }
    day.advice().ifPresent(entry -> blocks.add(Parts.section(advice(entry))));
    day.advice()
        .ifPresent(
            entry -> blocks.add(Parts.context("From the playbook. `/coach ask` tells more.")));
    return new SlackMessage(due, blocks);
  }

  private static String names(List<String> done) {
    List<String> known =
        done.stream().filter(name -> !name.isEmpty()).sorted().limit(MOST_NAMES).toList();
    int others = done.size() - known.size();
    String names =
        known.stream()
            .map(name -> Mrkdwn.line(Split.first(name, MOST_NAME)))
            .collect(Collectors.joining(", "));
    if (others == 0) {
      return names;
    }
    return known.isEmpty()
        ? Wording.counted(others, "person").replace("persons", "people")
        : names + " and " + others + " more";
  }

  private static String advice(Entry entry) {
    String answer = String.join("\n", Prose.pieces(entry.answer()));
    return "*" + Mrkdwn.line(entry.title()) + "*\n" + Split.first(answer, MOST_ADVICE);
  }
}
