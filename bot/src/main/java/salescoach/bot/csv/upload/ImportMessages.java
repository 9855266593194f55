package salescoach.bot.csv.upload;

import com.slack.api.model.block.LayoutBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import salescoach.bot.csv.Kind;
import salescoach.bot.csv.Taken;
import salescoach.bot.csv.Trouble;
import salescoach.bot.slack.Mrkdwn;
import salescoach.bot.slack.Parts;
import salescoach.bot.slack.SlackMessage;

/** What the coach says of an import. */
final class ImportMessages {

  /** Rows that are named; a longer list is no reading for a phone. */
  static final int MOST_TROUBLES = 10;

  private ImportMessages() {}

  static SlackMessage begun(Kind kind) {
    return Parts.says(
        "I'm reading your file.", "I'll say here what became of the " + kind.id() + ".");
  }

  /**
   * How it went.
   *
   * @param troubles the first of the rows that were not taken in
   */
  static SlackMessage done(Kind kind, Taken taken, List<Trouble> troubles) {
    String bold =
        taken.kept()
            ? String.format(
                Locale.ROOT,
                "%,d new %s, %,d changed, %,d as they were.",
                taken.fresh(),
                kind.id(),
                taken.changed(),
                taken.same())
            : "Nothing was imported, because of rows that could not be read.";
    List<LayoutBlock> blocks = new ArrayList<>();
    blocks.add(Parts.section("*" + bold + "*"));
    if (taken.bad() > 0) {
      blocks.add(Parts.section(bad(taken, troubles)));
    }
    taken.notes().forEach(note -> blocks.add(Parts.context(Mrkdwn.literal(note))));
    if (taken.bad() > 0) {
      blocks.add(
          Parts.context("Mend those rows and import the file again: the others stay as they are."));
    }
    return new SlackMessage(bold, blocks);
  }

  private static String bad(Taken taken, List<Trouble> troubles) {
    String rows =
        troubles.stream()
            .map(trouble -> "• " + Mrkdwn.literal(trouble.toString()))
            .collect(Collectors.joining("\n"));
    long more = taken.bad() - troubles.size();
    return String.format(
        Locale.ROOT,
        "%,d %s could not be read:%n%s%s",
        taken.bad(),
        taken.bad() == 1 ? "row" : "rows",
        rows,
        more > 0 ? String.format(Locale.ROOT, "%n… and %,d more.", more) : "");
  }

  /** A file that is none of ours. */
  static SlackMessage refused(String why) {
    return Parts.says("I could not import that file.", Mrkdwn.literal(why));
  }

  static SlackMessage tooLarge() {
    return Parts.says(
        "That file is larger than 5 MB.",
        "Split it, or ask whoever runs the coach to import it in the terminal with `csv import`.");
  }

  static SlackMessage unreadable() {
    return Parts.says(
        "I could not get that file from Slack.", "Please choose it again in `/coach import`.");
  }

  static SlackMessage notYours() {
    return Parts.says("Clients are the team's.", "Ask a manager or an admin to import that file.");
  }
}
