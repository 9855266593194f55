package salescoach.bot.cli;

import java.util.List;
import salescoach.playbook.Playbook;
import salescoach.playbook.entry.Entry;

/** An entry of the playbook for people to read on a terminal. */
final class EntryPage {

  private static final String INDENT = "  ";

  private final Playbook playbook;
  private final Paint paint;

  EntryPage(Playbook playbook, boolean colour) {
    this.playbook = playbook;
    this.paint = new Paint(colour);
  }

  /** The whole entry; ends in a line's end. */
  String of(Entry entry) {
    StringBuilder text = new StringBuilder("\n");
    text.append(INDENT).append(paint.bold(entry.title())).append('\n');
    text.append(MarkdownPage.of(entry.body(), paint, INDENT)).append('\n');
    text.append(faint("Source: " + String.join("; ", entry.sources())));
    text.append(faint("Reviewed: " + entry.reviewed() + ", " + entry.owner()));
    List<String> related = playbook.related(entry).stream().map(Entry::id).toList();
    if (!related.isEmpty()) {
      text.append(faint("Related: " + String.join(", ", related)));
    }
    if (!entry.faults().isEmpty()) {
      text.append(faint("Faults: " + String.join(", ", entry.faults()) + " (see why FAULT)"));
    }
    return text.toString();
  }

  private String faint(String line) {
    return paint.faint(Wrapped.paragraph(INDENT, line).stripTrailing()) + "\n";
  }
}
