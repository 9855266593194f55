package salescoach.bot.surface;

import com.slack.api.model.block.Blocks;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.commons.text.similarity.LevenshteinDistance;
import salescoach.bot.slack.Mrkdwn;
import salescoach.bot.slack.SlackMessage;

/** What the coach can do, and what was probably meant. */
final class Help {

  private static final int MOST_SLIPS = 3;
  private static final int MOST_QUOTED = 40;

  private Help() {}

  static void offer(Registry registry) {
    registry.instantCommand(
        "help", "help", "shows this list", incoming -> all(registry.subcommands()));
  }

  static SlackMessage all(List<Registry.Subcommand> known) {
    StringBuilder list = new StringBuilder();
    for (Registry.Subcommand one : known) {
      list.append("`/coach ").append(one.usage()).append("`  ").append(one.does()).append('\n');
    }
    return message(
        "What Sales Coach can do",
        "Send me a draft here as a direct message, and I say what to fix first and why. Send me a"
            + " question, or name me with one in a channel, and I answer from the playbook. Or"
            + " type:\n\n"
            + list
            + "\nA draft goes nowhere but Slack and your team's own server.");
  }

  static SlackMessage unknown(String typed, List<Registry.Subcommand> known) {
    String shown = typed.length() > MOST_QUOTED ? typed.substring(0, MOST_QUOTED) + "…" : typed;
    String cure =
        nearest(typed, known)
            .map(name -> "Did you mean `/coach " + name + "`?")
            .orElse("`/coach help` lists what I know.");
    return message(
        "I don't know that one", "I don't know “" + Mrkdwn.literal(shown) + "”. " + cure);
  }

  static Optional<String> nearest(String typed, List<Registry.Subcommand> known) {
    LevenshteinDistance distance = new LevenshteinDistance(MOST_SLIPS);
    return known.stream()
        .map(Registry.Subcommand::name)
        .filter(name -> distance.apply(typed, name) >= 0)
        .filter(name -> distance.apply(typed, name) <= Math.max(1, name.length() / 2))
        .min(Comparator.comparingInt(name -> distance.apply(typed, name)));
  }

  private static SlackMessage message(String title, String text) {
    return new SlackMessage(title, List.of(Blocks.section(s -> s.text(Mrkdwn.text(text)))));
  }
}
