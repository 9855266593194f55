package salescoach.bot.csv.upload;

import com.slack.api.model.block.LayoutBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import salescoach.bot.csv.Kind;
import salescoach.bot.slack.Parts;
import salescoach.bot.slack.SlackMessage;

/** What the coach says of an export. */
final class ExportMessages {

  private ExportMessages() {}

  /** What stands above the files. */
  static String words(Exported exported) {
    return "Your export: " + counted(exported) + ".";
  }

  /** Where the files are. */
  static SlackMessage done(Exported exported) {
    String bold = "I sent you " + counted(exported) + " in our direct messages.";
    List<LayoutBlock> blocks = new ArrayList<>();
    blocks.add(
        Parts.section(
            "*"
                + bold
                + "*\nThey are as of now. `/coach import` takes them back, and what did not change"
                + " stays as it is."));
    if (!exported.tooLarge().isEmpty()) {
      blocks.add(Parts.section("*" + missing(exported) + "*\n" + terminal(exported.tooLarge())));
    }
    return new SlackMessage(bold, blocks);
  }

  /** Where nothing fits. */
  static SlackMessage tooLarge(Exported exported) {
    return Parts.says(missing(exported), terminal(exported.tooLarge()));
  }

  /** Where Slack takes no file, such as in a workspace that allows none. */
  static SlackMessage refused(Exported exported) {
    return Parts.says(
        "Slack takes no files from me here.",
        terminal(exported.tables().stream().map(Exported.Table::kind).toList())
            + " There, `doctor` says whether a scope is missing.");
  }

  private static String missing(Exported exported) {
    return "More than 5 MB, so not in a file here: " + listed(exported.tooLarge()) + ".";
  }

  private static String terminal(List<Kind> kinds) {
    String commands =
        kinds.stream()
            .map(kind -> "`csv export " + kind.id() + " " + kind.id() + ".csv`")
            .collect(Collectors.joining(", "));
    return "Ask whoever runs the coach: in the terminal " + commands + " takes any size.";
  }

  /** Where there are no rows. */
  static SlackMessage nothing(List<Kind> kinds, boolean ofTheTeam) {
    return Parts.says(
        "There is nothing to export yet.",
        ofTheTeam
            ? "The team has none on file of these: " + listed(kinds) + "."
            : "You have none of your own yet of these: "
                + listed(kinds)
                + ". `/coach add` or `/coach import` puts prospects on your list.");
  }

  static SlackMessage notYours() {
    return Parts.says("Clients are the team's.", "Ask a manager or an admin to export them.");
  }

  static SlackMessage unknown() {
    return Parts.says(
        "I don't know what to export.",
        "Type `/coach export prospects`, `/coach export touches`, or `/coach export` for all that"
            + " you may have; managers and admins also `/coach export clients`.");
  }

  private static String listed(List<Kind> kinds) {
    return kinds.stream().map(Kind::id).collect(Collectors.joining(", "));
  }

  private static String counted(Exported exported) {
    List<String> parts = exported.tables().stream().map(ExportMessages::counted).toList();
    int last = parts.size() - 1;
    return last == 0
        ? parts.get(0)
        : String.join(", ", parts.subList(0, last)) + " and " + parts.get(last);
  }

  private static String counted(Exported.Table table) {
    String one =
        switch (table.kind()) {
          case PROSPECTS -> "prospect";
          case TOUCHES -> "touch";
          case CLIENTS -> "client";
        };
    return String.format(
        Locale.ROOT, "%,d %s", table.rows(), table.rows() == 1 ? one : table.kind().id());
  }
}
