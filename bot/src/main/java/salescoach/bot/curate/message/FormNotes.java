package salescoach.bot.curate.message;

import java.time.Instant;
import java.util.Optional;
import salescoach.bot.slack.Wording;
import salescoach.playbook.entry.Entry;

/** What is said in the form of an entry, above the fields and at them. */
public final class FormNotes {

  private FormNotes() {}

  /** Above the form of a new entry. */
  public static String fresh(int questions) {
    return questions == 0 ? "" : "Whoever asked these questions is told when you save.";
  }

  /** Above a form that does not hold everything that was to stand in it. */
  static String leftOut(EntryForm start) {
    return (EntryModal.ANSWER.holds(start.body())
            ? "There are more questions than a form holds: the last ones are"
            : "The text is longer than an entry can be: its end is")
        + " left out.";
  }

  /** Above the form of one that is there. */
  public static String edit(Entry entry, Optional<TeamEntry> own, int questions, Instant now) {
    String about =
        own.map(
                it ->
                    it.retired() && !it.entry().equals(entry)
                        ? "Your team's version is retired. This is the built-in one; what you save"
                            + " takes its place."
                        : People.named(it.changedBy())
                            + " changed it last, "
                            + Wording.ago(it.changedAt(), now)
                            + (it.retired() ? ". It is retired; saving restores it." : "."))
            .orElse(
                "It comes with the coach. What you save takes its place for your team; retire that"
                    + " to have this one back.");
    return questions == 0
        ? about
        : about
            + " It did not help with the last questions below; whoever asked them is told when you"
            + " save.";
  }

  /** At the title: the team has such an entry. */
  public static String taken(TeamEntry other) {
    return other.retired()
        ? "A retired entry has this name. Restore it in /coach playbook, or choose another title."
        : "Your team has an entry of this name: “"
            + other.entry().title()
            + "”. Edit that one, or choose another title.";
  }

  /** At the title: there is such a built-in entry. */
  public static String takenByBuiltIn(Entry other) {
    return "A built-in entry has this name: “"
        + other.title()
        + "”. To put yours in its place open it in /coach playbook and press Edit; or choose"
        + " another title.";
  }

  /** At the questions. */
  public static String askedElsewhere(String question, Entry other) {
    return "“"
        + question
        + "” is a question of “"
        + other.title()
        + "” already. Take it out here, or edit that entry.";
  }
}
