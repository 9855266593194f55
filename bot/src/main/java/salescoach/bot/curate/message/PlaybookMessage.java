package salescoach.bot.curate.message;

import com.slack.api.model.block.DividerBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.SectionBlock;
import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.ButtonElement;
import com.slack.api.model.block.element.OverflowMenuElement;
import com.slack.api.model.block.element.StaticSelectElement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import salescoach.bot.curate.message.Overview.Desk;
import salescoach.bot.slack.BlockLimits;
import salescoach.bot.slack.Mrkdwn;
import salescoach.bot.slack.Parts;
import salescoach.bot.slack.SlackMessage;
import salescoach.bot.slack.Split;
import salescoach.bot.slack.Wording;
import salescoach.playbook.entry.Entry;

/** {@code /coach playbook}: what is in it, and for curators what is to be done about it. */
public final class PlaybookMessage {

  /** So many groups are shown; the next come up when these are dealt with. */
  static final int MOST_GROUPS = 5;

  static final int MOST_TEAM = 8;

  /*
   * What each part may take of the 9,000 characters of a message; a character of a person's may be
   * five of them. The titles stand in the list and in the menu.
   */
  private static final int MOST_TITLES = 1_600;
  private static final int MOST_GROUP = 450;
  private static final int MOST_ROW = 300;
  private static final int MOST_TEXTS = 3;
  private static final int MOST_QUOTED = 120;

  private PlaybookMessage() {}

  /**
   * The message.
   *
   * @param desk for curators only
   */
  public static SlackMessage of(Overview playbook, Optional<Desk> desk, Instant now) {
    String bold = playbook.sought().isEmpty() ? "The playbook" : "The playbook, searched";
    List<LayoutBlock> blocks = new ArrayList<>();
    blocks.add(Parts.section("*" + bold + "*\n" + told(playbook)));
    List<BlockElement> elements = new ArrayList<>();
    List<Entry> shown = fitting(playbook);
    if (!shown.isEmpty()) {
      blocks.add(Parts.section(titles(playbook, shown)));
      elements.add(menu(playbook, shown));
    }
    desk.ifPresent(any -> elements.add(Parts.button("New entry", CurateActions.NEW, "new")));
    if (!elements.isEmpty()) {
      blocks.add(Parts.actions(elements));
    }
    desk.ifPresent(
        told -> {
          blocks.addAll(questions(told.groups(), playbook.sought()));
          blocks.addAll(team(told.team(), now));
          blocks.addAll(mistakes(told.mistakes()));
        });
    return new SlackMessage(bold, blocks);
  }

  private static String told(Overview playbook) {
    if (!playbook.sought().isEmpty()) {
      return (playbook.entries().isEmpty() ? "No title has " : "What has ")
          + Mrkdwn.quoted(playbook.sought(), MOST_QUOTED)
          + (playbook.entries().isEmpty() ? " in it." : " in its title.")
          + " `/coach playbook` lists all "
          + counted(playbook.all())
          + ".";
    }
    return counted(playbook.all())
        + (playbook.own() == 0 ? "" : ", " + playbook.own() + " of them your team's own")
        + ". Ask me anything as a direct message, or open one here.";
  }

  private static String counted(int entries) {
    return entries == 1 ? "1 entry" : entries + " entries";
  }

  private static List<Entry> fitting(Overview playbook) {
    List<Entry> entries = playbook.entries();
    int room = MOST_TITLES;
    int shown = 0;
    while (shown < Math.min(entries.size(), BlockLimits.OPTIONS)) {
      room -= title(playbook, entries.get(shown)).length();
      if (room < 0) {
        break;
      }
      shown++;
    }
    return entries.subList(0, shown);
  }

  private static String title(Overview playbook, Entry entry) {
    boolean retired = playbook.retired().contains(entry.id());
    return "•  " + Mrkdwn.line(entry.title()) + (retired ? "  (retired)" : "") + "\n";
  }

  private static String titles(Overview playbook, List<Entry> shown) {
    StringBuilder titles = new StringBuilder();
    shown.forEach(entry -> titles.append(title(playbook, entry)));
    int others = playbook.entries().size() - shown.size();
    return others == 0
        ? titles.toString()
        : titles + "and " + others + " more: `/coach playbook voicemail` finds those about it.";
  }

  private static StaticSelectElement menu(Overview playbook, List<Entry> entries) {
    return StaticSelectElement.builder()
        .actionId(CurateActions.OPEN)
        .placeholder(Mrkdwn.plain("Open an entry"))
        .options(entries.stream().map(entry -> option(playbook, entry)).toList())
        .build();
  }

  private static OptionObject option(Overview playbook, Entry entry) {
    return playbook.retired().contains(entry.id())
        ? Parts.option(Split.first("Retired: " + entry.title(), BlockLimits.OPTION), entry.id())
        : EntryModal.option(entry);
  }

  private static List<LayoutBlock> questions(List<OpenGroup> groups, String sought) {
    List<LayoutBlock> blocks = new ArrayList<>();
    blocks.add(new DividerBlock());
    if (groups.isEmpty()) {
      blocks.add(
          Parts.section("*Questions without an answer*\nNone. Everything asked was answered."));
      return blocks;
    }
    int others = Math.max(0, groups.size() - MOST_GROUPS);
    blocks.add(
        Parts.section(
            "*Questions without an answer*\nAlike ones stand together, the most asked first."
                + (others == 0
                    ? ""
                    : " There are " + others + " more groups, which come up after these.")));
    for (OpenGroup group : groups.subList(0, Math.min(groups.size(), MOST_GROUPS))) {
      blocks.add(Parts.section(Split.first(words(group), MOST_GROUP)));
      String key = GroupKey.of(group.questions(), sought).value();
      ButtonElement write = Parts.button("Write an entry", CurateActions.WRITE, key);
      write.setStyle("primary");
      blocks.add(Parts.actions(List.of(write, Parts.button("Ignore", CurateActions.IGNORE, key))));
    }
    return blocks;
  }

  private static String words(OpenGroup group) {
    StringBuilder words = new StringBuilder("*Asked ");
    words.append(group.asked() == 1 ? "once" : group.asked() + " times");
    words.append(group.people() > 1 ? " by " + group.people() + " people" : "").append("*");
    group.texts().stream()
        .limit(MOST_TEXTS)
        .forEach(text -> words.append('\n').append(Mrkdwn.quote(text, MOST_QUOTED)));
    int others = group.texts().size() - MOST_TEXTS;
    words.append(others > 0 ? "\nand in " + Wording.counted(others, "other way") : "");
    group.missing().stream()
        .limit(MOST_TEXTS)
        .forEach(
            missing -> words.append("\nThey missed: ").append(Mrkdwn.quoted(missing, MOST_QUOTED)));
    return words.toString();
  }

  private static List<LayoutBlock> team(List<TeamEntry> team, Instant now) {
    List<LayoutBlock> blocks = new ArrayList<>();
    blocks.add(new DividerBlock());
    if (team.isEmpty()) {
      blocks.add(
          Parts.section(
              "*Your team's entries*\nNone yet. “Save to the playbook” in the menu of any message"
                  + " makes one of it. Open a built-in entry to put your own in its place."));
      return blocks;
    }
    int others = Math.max(0, team.size() - MOST_TEAM);
    blocks.add(
        Parts.section(
            "*Your team's entries*"
                + (others == 0
                    ? ""
                    : "\nThe last changed ones; open any of the "
                        + others
                        + " others with the menu above, or look for a word of its title:"
                        + " `/coach playbook discount`.")));
    for (TeamEntry entry : team.subList(0, Math.min(team.size(), MOST_TEAM))) {
      blocks.add(row(entry, now));
    }
    return blocks;
  }

  private static List<LayoutBlock> mistakes(List<String> mistakes) {
    if (mistakes.isEmpty()) {
      return List.of();
    }
    String told =
        mistakes.stream()
            .limit(MOST_TEXTS)
            .map(mistake -> "\n" + Split.first(Mrkdwn.line(mistake), MOST_ROW))
            .collect(Collectors.joining());
    return List.of(
        new DividerBlock(),
        Parts.section(
            "*Entry files that I can't read: "
                + mistakes.size()
                + "*"
                + told
                + "\nAll others work. Whoever runs the coach can put them right."));
  }

  private static SectionBlock row(TeamEntry entry, Instant now) {
    String words =
        "*"
            + Split.first(Mrkdwn.line(entry.entry().title()), MOST_ROW / 2)
            + "*"
            + (entry.retired() ? "  (retired)" : "")
            + "\n"
            + People.named(entry.changedBy())
            + " changed it "
            + Wording.ago(entry.changedAt(), now)
            + ". Reviewed "
            + Wording.day(entry.entry().reviewed())
            + ", kept by "
            + People.named(entry.entry().owner())
            + ".";
    SectionBlock section = Parts.section(Split.first(words, MOST_ROW));
    section.setAccessory(menu(entry));
    return section;
  }

  private static OverflowMenuElement menu(TeamEntry entry) {
    List<OptionObject> options = new ArrayList<>();
    options.add(option("Edit", CurateActions.EDIT, entry));
    options.add(option("History", CurateActions.HISTORY, entry));
    options.add(
        entry.retired()
            ? option("Restore", CurateActions.RESTORE, entry)
            : option("Retire", CurateActions.RETIRE, entry));
    return OverflowMenuElement.builder().actionId(CurateActions.MENU).options(options).build();
  }

  private static OptionObject option(String label, String action, TeamEntry entry) {
    return Parts.option(
        Split.first(label, BlockLimits.OPTION), new MenuChoice(action, entry.id()).value());
  }
}
