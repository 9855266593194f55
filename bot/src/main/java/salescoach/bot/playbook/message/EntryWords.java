package salescoach.bot.playbook.message;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.ButtonElement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import salescoach.bot.slack.BlockLimits;
import salescoach.bot.slack.MemberId;
import salescoach.bot.slack.Mrkdwn;
import salescoach.bot.slack.Parts;
import salescoach.bot.slack.Split;
import salescoach.bot.slack.Wording;
import salescoach.playbook.entry.Entry;

/** What is said about an entry wherever one is shown. */
final class EntryWords {

  private static final int SOURCE = 200;
  private static final int MOST_SOURCES = 5;

  private EntryWords() {}

  /** Where it comes from, when somebody last looked at it, and who keeps it. */
  static String origin(Entry entry) {
    String sources =
        entry.sources().stream()
            .limit(MOST_SOURCES)
            .map(source -> Mrkdwn.quoted(source, SOURCE))
            .collect(Collectors.joining(", "));
    List<String> parts = new ArrayList<>();
    if (!sources.isEmpty()) {
      parts.add((entry.sources().size() == 1 ? "Source: " : "Sources: ") + sources);
    }
    parts.add("Reviewed " + Wording.day(entry.reviewed()));
    parts.add("Kept by " + owner(entry.owner()));
    return String.join("  ·  ", parts);
  }

  /** The buttons that lead to entries, at most three, or nothing where there are none. */
  static List<ButtonElement> buttons(List<Entry> entries, List<String> actions, AskKey key) {
    List<ButtonElement> buttons = new ArrayList<>();
    for (Entry entry : entries.subList(0, Math.min(entries.size(), actions.size()))) {
      buttons.add(
          Parts.button(
              label(entry.title()), actions.get(buttons.size()), key.about(entry.id()).value()));
    }
    return buttons;
  }

  /** A title on a button. */
  static String label(String title) {
    return Split.first(title.strip(), BlockLimits.BUTTON);
  }

  /** The question, where it does not stand above the answer. */
  static Optional<LayoutBlock> asked(Optional<String> question) {
    return question.map(words -> Parts.context("You asked: " + Mrkdwn.quoted(words, SOURCE)));
  }

  private static String owner(String owner) {
    return MemberId.isOne(owner) ? Mrkdwn.member(owner) : Split.first(Mrkdwn.line(owner), SOURCE);
  }
}
