package salescoach.bot.cli;

import java.util.List;
import salescoach.playbook.Answer;
import salescoach.playbook.Playbook;
import salescoach.playbook.entry.Entry;

/** What the playbook says to a question, for people to read on a terminal. */
final class AnswerPage {

  private static final String INDENT = "  ";

  private final Playbook playbook;
  private final boolean colour;

  AnswerPage(Playbook playbook, boolean colour) {
    this.playbook = playbook;
    this.colour = colour;
  }

  /** The answer, the choice, or that there is none; ends in a line's end. */
  String of(Answer answer) {
    return switch (answer.outcome()) {
      case FOUND -> new EntryPage(playbook, colour).of(answer.near().get(0));
      case CHOICE ->
          "\n"
              + Wrapped.paragraph(INDENT, "That may be one of these. Ask for it by its name:")
              + list(answer.near());
      case UNKNOWN -> unknown(answer.near());
    };
  }

  private String unknown(List<Entry> near) {
    String first =
        "The playbook has no answer to that, and a guess would help nobody. In Slack the question"
            + " is kept for whoever curates it.";
    String page = "\n" + Wrapped.paragraph(INDENT, first);
    return near.isEmpty() ? page : page + "\n" + INDENT + "Nearest to it:\n" + list(near);
  }

  private String list(List<Entry> entries) {
    Paint paint = new Paint(colour);
    StringBuilder list = new StringBuilder("\n");
    for (Entry entry : entries) {
      String command = "ask " + entry.id();
      list.append(INDENT).append(paint.bold(command)).append("  ").append(entry.title());
      list.append('\n');
    }
    return list.toString();
  }
}
