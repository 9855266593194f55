package salescoach.bot.curate.message;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.ButtonElement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import salescoach.bot.playbook.message.AskKey;
import salescoach.bot.playbook.message.EntryMessage;
import salescoach.bot.slack.Mrkdwn;
import salescoach.bot.slack.Parts;
import salescoach.bot.slack.Prose;
import salescoach.bot.slack.SlackMessage;
import salescoach.bot.slack.Split;
import salescoach.bot.slack.Wording;
import salescoach.playbook.entry.Entry;

/** What is said when an entry is opened, saved, retired or restored. */
public final class EntryMessages {

  private static final int MOST_LINKS = 10;
  private static final int MOST_SHORT = 800;
  private static final int MOST_TYPED = 2_500;
  private static final int MOST_QUESTION = 200;

  private EntryMessages() {}

  /** What somebody may do about an entry: whoever keeps it may edit it, and a curator anything. */
  public enum Rights {
    NONE,
    EDIT,
    ALL
  }

  /** For somebody who is no curator. */
  public static SlackMessage curatorsAre(Set<String> curators) {
    return Parts.says(
        "Only curators change the playbook.",
        curators.isEmpty()
            ? "There is none yet; an admin appoints one with `/coach admin`."
            : People.named(curators)
                + " can help you. Ask me your question, and they see it if I have no answer.");
  }

  /**
   * An entry.
   *
   * @param own the team's entry of that id, where there is one
   * @param rights by which there are buttons under it
   */
  public static SlackMessage opened(
      Entry entry, List<Entry> related, Optional<TeamEntry> own, Rights rights) {
    SlackMessage whole = EntryMessage.of(entry, related, AskKey.of(entry.id()), Optional.empty());
    if (rights == Rights.NONE) {
      return whole;
    }
    List<LayoutBlock> blocks = new ArrayList<>(whole.blocks());
    blocks.add(
        Parts.context(
            own.isEmpty()
                ? "It comes with the coach. When you edit it, your version takes its place."
                : own.get().retired() ? "It is retired." : "It is your team's own."));
    blocks.add(Parts.actions(buttons(entry, own.filter(it -> rights == Rights.ALL))));
    return new SlackMessage(whole.text(), blocks);
  }

  private static List<ButtonElement> buttons(Entry entry, Optional<TeamEntry> own) {
    List<ButtonElement> buttons = new ArrayList<>();
    buttons.add(Parts.button("Edit", CurateActions.EDIT, entry.id()));
    own.ifPresent(
        it -> {
          buttons.add(Parts.button("History", CurateActions.HISTORY, entry.id()));
          buttons.add(
              it.retired()
                  ? Parts.button("Restore", CurateActions.RESTORE, entry.id())
                  : Parts.button("Retire", CurateActions.RETIRE, entry.id()));
        });
    return buttons;
  }

  /** An entry that is not there any more. */
  public static SlackMessage gone() {
    return Parts.says(
        "This entry is not in the playbook any more.", "`/coach playbook` lists what is.");
  }

  /** An entry that no form holds: it came as a file. */
  public static SlackMessage tooLongToEdit(Entry entry) {
    return Parts.says(
        "This entry is too long to be edited in Slack.",
        "“"
            + Mrkdwn.line(entry.title())
            + "” has more than the 6,000 characters that a form holds, and I cut nothing off."
            + " Whoever runs the coach can edit its file; or write a new entry for what changed.");
  }

  /**
   * An entry was saved.
   *
   * @param rights of whoever saved it, and perhaps handed it over with that
   */
  public static SlackMessage saved(
      Entry entry, boolean inPlaceOfBuiltIn, int answered, Rights rights) {
    List<ButtonElement> buttons = new ArrayList<>();
    buttons.add(Parts.button("Open it", CurateActions.OPEN, entry.id()));
    if (rights != Rights.NONE) {
      buttons.add(Parts.button("Edit", CurateActions.EDIT, entry.id()));
    }
    if (rights == Rights.ALL) {
      buttons.add(Parts.button("History", CurateActions.HISTORY, entry.id()));
    }
    String bold = "Saved. It is in the playbook now.";
    return new SlackMessage(
        bold,
        List.of(
            Parts.section(
                "*"
                    + bold
                    + "*\n“"
                    + Mrkdwn.line(entry.title())
                    + "”"
                    + (inPlaceOfBuiltIn ? " stands in the place of the built-in entry." : "")
                    + (answered == 0
                        ? ""
                        : "\nIt answers "
                            + Wording.counted(answered, "open question")
                            + ", and whoever asked is told.")),
            Parts.actions(buttons)));
  }

  /** Somebody else saved it while the form was open, and by a hair's breadth before. */
  public static SlackMessage overtaken(TeamEntry now, EntryForm typed, Instant when) {
    String bold = "Not saved: somebody changed this entry in the meantime.";
    return new SlackMessage(
        bold,
        List.of(
            Parts.section(
                "*"
                    + bold
                    + "*\n"
                    + People.named(now.changedBy())
                    + " did, "
                    + Wording.ago(now.changedAt(), when)
                    + ". Look at it, and put in what is missing. You had written:"),
            Parts.section(Split.first(Mrkdwn.literal(typed.body()), MOST_TYPED)),
            Parts.actions(List.of(Parts.button("Edit", CurateActions.EDIT, now.id())))));
  }

  /** The same, while there is time to tell it in the form. */
  public static String overtakenInTheForm(TeamEntry now) {
    return "Somebody changed this entry while you wrote (it is at version "
        + now.version()
        + " now). Copy what you wrote, close this and open it again.";
  }

  /**
   * An entry was retired.
   *
   * @param builtIn whether one that came with the coach is back in its place
   * @param linking entries that still name it as related
   */
  public static SlackMessage retired(Entry entry, boolean builtIn, List<Entry> linking) {
    String bold = "Retired. I don't answer with it any more.";
    return new SlackMessage(
        bold,
        List.of(
            Parts.section(
                "*" + bold + "*\n“" + Mrkdwn.line(entry.title()) + "”" + after(builtIn, linking)),
            Parts.actions(
                List.of(
                    Parts.button("Restore", CurateActions.RESTORE, entry.id()),
                    Parts.button("History", CurateActions.HISTORY, entry.id())))));
  }

  /** What comes of retiring an entry. */
  static String after(boolean builtIn, List<Entry> linking) {
    if (builtIn) {
      return "\nThe built-in entry is back in its place.";
    }
    if (linking.isEmpty()) {
      return "\nNo other entry links to it.";
    }
    String named =
        linking.stream()
            .limit(MOST_LINKS)
            .map(other -> "“" + Mrkdwn.line(other.title()) + "”")
            .collect(Collectors.joining(", "));
    int others = linking.size() - MOST_LINKS;
    return "\nStill linked from "
        + named
        + (others > 0 ? " and " + others + " more" : "")
        + "; the link just does not show.";
  }

  /** An entry was changed after somebody was asked whether to retire it. */
  public static SlackMessage notRetired(TeamEntry now, Instant when) {
    String bold = "Not retired: somebody changed this entry in the meantime.";
    return new SlackMessage(
        bold,
        List.of(
            Parts.section(
                "*"
                    + bold
                    + "*\n“"
                    + Mrkdwn.line(now.entry().title())
                    + "”: "
                    + People.named(now.changedBy())
                    + " did, "
                    + Wording.ago(now.changedAt(), when)
                    + ". Look at it, and retire it if you still want to."),
            Parts.actions(
                List.of(
                    Parts.button("Open it", CurateActions.OPEN, now.id()),
                    Parts.button("Retire", CurateActions.RETIRE, now.id())))));
  }

  /** A retired entry is back. */
  public static SlackMessage restored(Entry entry) {
    String bold = "Restored. It is in the playbook again.";
    return new SlackMessage(
        bold,
        List.of(
            Parts.section("*" + bold + "*\n“" + Mrkdwn.line(entry.title()) + "”"),
            Parts.actions(
                List.of(
                    Parts.button("Open it", CurateActions.OPEN, entry.id()),
                    Parts.button("History", CurateActions.HISTORY, entry.id())))));
  }

  /** What was pressed was done by somebody else already, or undone. */
  public static SlackMessage asItIs(TeamEntry now) {
    return Parts.says(
        "Nothing to do.",
        "“"
            + Mrkdwn.line(now.entry().title())
            + (now.retired() ? "” is retired already." : "” is in the playbook already."));
  }

  /** For whoever asked what had no answer. */
  public static SlackMessage answered(String question, Entry entry) {
    String bold = "Your question has an answer now.";
    return new SlackMessage(
        bold,
        List.of(
            Parts.section("*" + bold + "*\n" + Mrkdwn.quote(question, MOST_QUESTION)),
            Parts.section(
                "*"
                    + Mrkdwn.line(entry.title())
                    + "*\n"
                    + Split.first(String.join("\n", Prose.pieces(entry.answer())), MOST_SHORT)),
            Parts.actions(List.of(Parts.button("Read it whole", CurateActions.OPEN, entry.id())))));
  }

  /** Questions were put aside. */
  public static SlackMessage ignored(int questions) {
    return Parts.says(
        "Put aside: " + Wording.counted(questions, "question") + ".",
        "They come back only if somebody asks the like again.");
  }

  /** The group whose button was pressed is not the one that was read any more. */
  public static SlackMessage dealtWith() {
    return Parts.says(
        "These questions are not open any more as you read them.",
        "Somebody dealt with some of them. `/coach playbook` shows what is open now.");
  }
}
